package nl.schoolbel.coaching.telling;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.mailer.Mail;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TidingLettersTest {

    private static final UUID REQUEST = UUID.fromString("5a2c7e14-9b3d-4c8f-8e16-2d4f7a9c0b35");
    private static final UUID MAIL = UUID.fromString("9b3d7e14-5a2c-4c8f-8e16-2d4f7a9c0b36");

    private final TidingLetters letters = new TidingLetters();

    TidingLettersTest() {
        letters.config = () -> "https://portaal.school.example/hulp";
    }

    @ParameterizedTest
    @EnumSource
    void everyKindIsWrittenInDutchAndInEnglish(TidingKind kind) {
        Mail dutch = written(kind, null);
        Mail english = written(kind, "en-GB");

        assertThat(dutch.getText()).contains("https://portaal.school.example/hulp/requests/" + REQUEST);
        assertThat(english.getText()).contains("https://portaal.school.example/hulp/requests/" + REQUEST);
        assertThat(dutch.getSubject()).isNotBlank().isNotEqualTo(english.getSubject());
        assertThat(dutch.getText().lines().findFirst())
                .isNotEqualTo(english.getText().lines().findFirst());
        assertThat(dutch.getHeaders().get("Content-Language")).containsExactly("nl");
        assertThat(english.getHeaders().get("Content-Language")).containsExactly("en");
        assertThat(dutch.getHeaders().get("Message-ID"))
                .containsExactly("<tiding-" + MAIL + "@portaal.school.example>");
    }

    private Mail written(TidingKind kind, String language) {
        return letters.write(
                new TidingStore.Waiting(MAIL, "somebody", kind, REQUEST, Instant.EPOCH, 0, 0),
                new AddressBook.Address("somebody@school.example", language));
    }
}
