package nl.schoolbel.knowledge.articles.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftWordsTest {

    private final List<String> schools = new ArrayList<>(SchoolName.written("Basisschool De Regenboog"));

    private DraftWords words() {
        return new DraftWords(schools, text -> text.replace("06-12345678", "[telefoonnummer]"));
    }

    private String of(String text) {
        return words().of(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", " \n", "\t", "\n\t "})
    void aTicketOfBlanksIsReadAtOnce(String blank) {
        String ticket = "Het bord is zwart." + blank.repeat(10_000) + "Het is niet aan.";

        assertThat(of(ticket)).matches("Het bord is zwart\\.\\s{1,2}Het is niet aan\\.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Beste Petra, het bord is zwart.|het bord is zwart.",
                "Hoi allemaal! Het bord is zwart.|Het bord is zwart.",
                "Goedemorgen meester Jan van Dijk, het bord is zwart.|het bord is zwart.",
                "Hallo, het bord is zwart.|het bord is zwart.",
                "L.S., het bord is zwart.|het bord is zwart.",
            })
    void theGreetingGoes(String ticket, String draft) {
        assertThat(of(ticket)).isEqualTo(draft);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Beste manier om te printen is via de wolk.",
                "Dag en nacht staat het bord aan.",
                "Lieve help wat een lawaai uit die luidsprekers.",
                "Het bord zegt hallo, Petra ziet niets."
            })
    void aSentenceThatBeginsLikeAGreetingStays(String ticket) {
        assertThat(of(ticket)).isEqualTo(ticket);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Het bord is zwart. Groetjes, Anna",
                "Het bord is zwart.\nMet vriendelijke groet,\nAnna de Wit\nGroep 5",
                "Het bord is zwart.\n\nmvg Anna",
                "Het bord is zwart. Alvast bedankt, Anna",
                "Het bord is zwart. Bedankt!",
                "Het bord is zwart. Gr. Anna van der Meer"
            })
    void theSignatureGoes(String ticket) {
        assertThat(of(ticket)).isEqualTo("Het bord is zwart.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Het bord is zwart. Gr 5 kan niet verder.",
                "Het bord is zwart. Bedankt voor de uitleg, het werkt na herstarten.",
                "De groetjes van het bord zijn weg."
            })
    void aSentenceThatBeginsLikeASignatureStays(String ticket) {
        assertThat(of(ticket)).isEqualTo(ticket);
    }

    @Test
    void aLongTextAfterAGroetIsNoSignature() {
        String much = "Het bord doet raar. Groetjes" + " verschijnen op het scherm".repeat(10);

        assertThat(of(much)).isEqualTo(much);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Op basisschool De Regenboog is het bord zwart.|Op [school] is het bord zwart.",
                "Bij de regenboog is het bord zwart.|Bij [school] is het bord zwart.",
                "In 12AB is het bord zwart.|In [school] is het bord zwart.",
                "In 12AB00 is het bord zwart.|In [school] is het bord zwart.",
            })
    void theSchoolGoes(String ticket, String draft) {
        assertThat(of(ticket)).isEqualTo(draft);
    }

    @ParameterizedTest
    @ValueSource(strings = {"De regenboogkleuren zijn weg.", "Lokaal 12ab is zwart.", "Bord 12ABC is zwart."})
    void whatLooksLikeASchoolStays(String ticket) {
        assertThat(of(ticket)).isEqualTo(ticket);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Het bord van juf Petra is zwart.|Het bord van juf [naam] is zwart.",
                "Meneer De Vries belde.|Meneer [naam] belde.",
                "Mijn naam is Jan-Willem van den Berg.|Mijn naam is [naam].",
                "Vraag het collega Ans.|Vraag het collega [naam].",
                "De juf ziet niets.|De juf ziet niets.",
            })
    void anAnnouncedNameGoes(String ticket, String draft) {
        assertThat(of(ticket)).isEqualTo(draft);
    }

    @Test
    void whatWasTakenOutIsSaidOnceAndWithoutIt() {
        DraftWords words = words();

        words.of("Beste Petra, bel 06-12345678. Groetjes, Anna");
        words.of("Hoi Jan, bij De Regenboog is juf Anna.");

        assertThat(words.masked()).containsExactly("ondertekening", "aanhef", "persoonsgegevens", "school", "naam");
    }

    @Test
    void nothingIsSaidOfWordsThatStay() {
        DraftWords words = words();

        assertThat(words.of("Het bord is zwart.")).isEqualTo("Het bord is zwart.");
        assertThat(words.masked()).isEmpty();
    }

    @Test
    void aShortBareNameIsAWordOfEveryDay() {
        assertThat(SchoolName.written("OBS De Muis")).containsExactly("OBS De Muis", "De Muis");
        assertThat(SchoolName.written("OBS Muis")).containsExactly("OBS Muis");
        assertThat(SchoolName.written("Openbare Basisschool Het Palet"))
                .containsExactly("Openbare Basisschool Het Palet", "Het Palet");
    }

    @Test
    void aCapitalInsideASentenceMayBeAName() {
        assertThat(DoubtfulNames.in("De laptop van Petra en Ahmed, en van Petra.", List.of()))
                .containsExactly("Petra", "Ahmed");
    }

    @Test
    void theStartOfASentenceAndTheNameOfAToolAreNoNames() {
        assertThat(DoubtfulNames.in(
                        "Zet Prowise aan. Kies dan Gynzy in Windows, of Lesplein.", List.of("Lesplein Plus")))
                .isEmpty();
    }
}
