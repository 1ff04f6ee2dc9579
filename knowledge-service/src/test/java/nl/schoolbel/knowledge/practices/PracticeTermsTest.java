package nl.schoolbel.knowledge.practices;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import nl.schoolbel.events.terms.PracticeOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PracticeTermsTest {

    @ParameterizedTest
    @CsvSource({
        "CC0_1_0, CC0_1_0, true",
        "CC0_1_0, CC_BY_SA_4_0, true",
        "CC_BY_4_0, CC_BY_4_0, true",
        "CC_BY_4_0, CC_BY_SA_4_0, true",
        "CC_BY_4_0, CC0_1_0, false",
        "CC_BY_SA_4_0, CC_BY_SA_4_0, true",
        "CC_BY_SA_4_0, CC_BY_4_0, false",
    })
    void theLicenceOfTheSourceBindsWhatIsMadeOfIt(Licence source, Licence derived, boolean allowed) {
        assertThat(source.allows(derived)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "teacher, true, TEACHER",
        "contactpersoon, true, CONTACTPERSOON",
        "teacher contactpersoon, true, CONTACTPERSOON",
        "coach, true, COACH",
        "coach teacher, true, TEACHER",
        "coach teacher, false, COACH",
        "coach contactpersoon, false, COACH",
    })
    void oneWritesAsWhatOneIsAtThatSchool(String roles, boolean ofSchool, AuthorRole role) {
        assertThat(AuthorRole.of(Set.of(roles.split(" ")), ofSchool)).isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource({"3, 3", "3.50, 3.5", "100, 100", "1E2, 100", "0.125, 0.125"})
    void aNumberIsKeptAsOneWouldWriteIt(String sent, String kept) {
        Evidence evidence = new Evidence(EvidenceKind.NUMBER, "geteld", new BigDecimal(sent), "leerlingen");

        assertThat(evidence.number().toString()).isEqualTo(kept);
    }

    @Test
    void anAuthorStandsInTheListOnce() {
        PracticeText text = WholeText.with(AuthorRole.TEACHER, AuthorRole.COACH, AuthorRole.COACH);

        assertThat(PracticeWords.authors(text, AuthorRole.COACH)).containsExactly(AuthorRole.COACH, AuthorRole.TEACHER);
        assertThat(PracticeWords.authors(text, null)).containsExactly(AuthorRole.TEACHER, AuthorRole.COACH);
    }

    /** A text in which only the authors matter. */
    private static final class WholeText {
        static PracticeText with(AuthorRole... coAuthors) {
            return new PracticeText(
                    null,
                    null,
                    null,
                    "Stemmen",
                    "Doen ze mee?",
                    "Groep 6",
                    null,
                    List.of("Stem"),
                    null,
                    null,
                    20,
                    PracticeOutcome.WORKED,
                    null,
                    List.of(coAuthors),
                    null,
                    null,
                    null,
                    null,
                    null);
        }
    }
}
