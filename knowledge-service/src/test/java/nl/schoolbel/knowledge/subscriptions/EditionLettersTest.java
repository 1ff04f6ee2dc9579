package nl.schoolbel.knowledge.subscriptions;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.mailer.Mail;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.knowledge.terms.ItemKind;
import org.junit.jupiter.api.Test;

class EditionLettersTest {

    private static final UUID THING = UUID.fromString("5a2c7e14-9b3d-4c8f-8e16-2d4f7a9c0b35");
    private static final UUID MAIL = UUID.fromString("9b3d7e14-5a2c-4c8f-8e16-2d4f7a9c0b36");
    private static final UUID PERSON = UUID.fromString("1b3d7e14-5a2c-4c8f-8e16-2d4f7a9c0b37");
    private static final String KEY = "only-for-tests-and-local-use-0123456789";

    private final EditionLetters letters = letters("https://schoolbel.school.example");

    @Test
    void whatIsNewIsNamedWithWhereItIsRead() {
        Mail mail =
                letters.write(MAIL, reader(null), new EditionContent(List.of(line("Stemmen")), 0, false, List.of()));

        assertThat(mail.getSubject()).isEqualTo("Nieuw op Schoolbel over wat u volgt: een bericht");
        assertThat(mail.getText())
                .contains("- Praktijk: Stemmen\n  https://portaal.school.example/practices/" + THING)
                .doesNotContain("En nog");
        assertThat(mail.getHeaders().get("Content-Language")).containsExactly("nl");
        assertThat(mail.getHeaders().get("Message-ID"))
                .containsExactly("<edition-" + MAIL + "@portaal.school.example>");
    }

    @Test
    void whatIsLeftOutIsCounted() {
        assertThat(text(12, false)).contains("En nog 12.");
        assertThat(text(80, true)).contains("En nog meer dan 80.");
    }

    @Test
    void whoReadsEnglishGetsEnglish() {
        Mail mail =
                letters.write(MAIL, reader("en-GB"), new EditionContent(List.of(line("Stemmen")), 3, false, List.of()));

        assertThat(mail.getSubject()).isEqualTo("New on Schoolbel: 4 things about what you follow");
        assertThat(mail.getText()).contains("- Practice: Stemmen", "And 3 more.");
        assertThat(mail.getHeaders().get("Content-Language")).containsExactly("en");
    }

    @Test
    void toolsWhoseReviewIsOverdueHaveASectionOfTheirOwn() {
        Mail mail = letters.write(
                MAIL,
                reader(null),
                new EditionContent(
                        List.of(), 0, false, List.of(new EditionContent.Line(ItemKind.TOOL, THING, "Kahoot!"))));

        assertThat(mail.getSubject()).isEqualTo("Privacybeoordelingen die te lang geleden zijn");
        assertThat(mail.getText())
                .contains("privacybeoordeling", "- Tool: Kahoot!\n  https://portaal.school.example/tools/" + THING)
                .doesNotContain("Nieuw sinds");
    }

    @Test
    void aTitleIsOneLine() {
        assertThat(letters.write(
                                MAIL,
                                reader(null),
                                new EditionContent(List.of(line("Een\r\nBcc: iedereen")), 0, false, List.of()))
                        .getText())
                .contains("- Praktijk: Een Bcc: iedereen");
    }

    @Test
    void oneClickEndsItOverHttpsOnly() {
        EditionContent content = new EditionContent(List.of(line("Stemmen")), 0, false, List.of());
        Mail secure = letters.write(MAIL, reader(null), content);
        Mail plain = letters("http://127.0.0.1:8084").write(MAIL, reader(null), content);

        String link = new EndLinks(KEY, "https://schoolbel.school.example").of(PERSON);
        assertThat(secure.getHeaders().get("List-Unsubscribe")).containsExactly("<" + link + ">");
        assertThat(secure.getHeaders().get("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(secure.getText()).contains(link);
        assertThat(plain.getHeaders()).containsKey("List-Unsubscribe").doesNotContainKey("List-Unsubscribe-Post");
    }

    @Test
    void aLinkIsReadBackAndAnotherIsNone() {
        EndLinks links = new EndLinks(KEY, "https://schoolbel.school.example");
        String link = links.of(PERSON);
        String token = link.substring(link.lastIndexOf('/') + 1);

        assertThat(links.read(token)).contains(PERSON);
        assertThat(links.read(MAIL + token.substring(token.indexOf('.')))).isEmpty();
        assertThat(new EndLinks("another-key-of-at-least-32-bytes-length", "https://x").read(token))
                .isEmpty();
        for (String none : List.of("", ".", "x.y", PERSON.toString(), PERSON + ".", token + ".x")) {
            assertThat(links.read(none)).isEmpty();
        }
    }

    private String text(int more, boolean evenMore) {
        return letters.write(
                        MAIL, reader(null), new EditionContent(List.of(line("Stemmen")), more, evenMore, List.of()))
                .getText();
    }

    private static EditionContent.Line line(String title) {
        return new EditionContent.Line(ItemKind.PRACTICE, THING, title);
    }

    private static Subscriber reader(String language) {
        return new Subscriber(PERSON, "somebody@school.example", language, false);
    }

    private static EditionLetters letters(String publicUrl) {
        EditionLetters letters = new EditionLetters();
        letters.links = new EndLinks(KEY, publicUrl);
        letters.portal = "https://portaal.school.example";
        return letters;
    }
}
