package nl.schoolbel.knowledge.tools;

import static nl.schoolbel.knowledge.tools.Cards.TOOLS;
import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The words that PostgreSQL's Dutch finds and those for which we help it. Run again after an upgrade of PostgreSQL: its
 * stemmer changes.
 */
@OnRealParts
class ToolSearchTest {

    private static boolean toolsAreKnown;

    /** Once for all tests: no two cards may have the same name. */
    @BeforeEach
    void theToolsOfABoard() {
        if (toolsAreKnown) {
            return;
        }
        known("Kahoot!", "Samen antwoorden geven op vragen, met tablets", "kahoot", "quizzen");
        known("Prowise Presenter", "Lessen maken voor het digibord", "digibordsoftware");
        known("Chromebook", "Laptop voor so/vso en groep 5 tot en met 8");
        known("Squla", "Oefenen met rekenen, thuis en op school");
        known("Padlet", "Coöperatieve werkvormen met zelfstandige leerlingen");
        known("Landenquiz", "Oefenen met aardrijkskunde");
        known("Topotuin", "Plaatsen leren", "aardrijkskunde");
        known("Classroomscreen", "Wi-Fi geheim delen en de klok laten zien", "tijd");
        known("Gynzy", "Digibordsoftware voor groep 1 en 2");
        known("Quizlet", "Woordjes leren");
        known("Lesplein", "Roosters maken");
        toolsAreKnown = true;
    }

    @ParameterizedTest
    @CsvSource({
        "digibord, Prowise Presenter",
        "digiborden, Prowise Presenter",
        "tablet, Kahoot!",
        "leerling, Padlet",
        "werkvorm, Padlet",
        "zelfstandig, Padlet"
    })
    void wordFormsAreFound(String typed, String tool) {
        assertThat(found(typed)).contains(tool);
    }

    @ParameterizedTest
    @CsvSource({"kahoot, Kahoot!", "KAHOOT!, Kahoot!", "quizzen, Kahoot!", "chromebooks, Chromebook"})
    void namesAndAliasesAreFoundAsWritten(String typed, String tool) {
        assertThat(found(typed)).first().isEqualTo(tool);
    }

    @ParameterizedTest
    @CsvSource({"chrom, Chromebook", "digibord, Gynzy", "classroom, Classroomscreen"})
    void theStartOfALongWordFindsTheWord(String typed, String tool) {
        assertThat(found(typed)).contains(tool);
    }

    @ParameterizedTest
    @CsvSource({"cooperatieve, Padlet", "coöperatieve, Padlet"})
    void accentsMakeNoDifference(String typed, String tool) {
        assertThat(found(typed)).contains(tool);
    }

    @ParameterizedTest
    @ValueSource(strings = {"so", "vso", "so/vso", "vso laptop"})
    void aSlashIsASpace(String typed) {
        assertThat(found(typed)).contains("Chromebook");
    }

    @ParameterizedTest
    @CsvSource({
        "kahot, Kahoot!",
        "cahoot, Kahoot!",
        "prowize, Prowise Presenter",
        "cromebook, Chromebook",
        "digiboard, Prowise Presenter"
    })
    void aMisspeltNameIsFoundByItsLikeness(String typed, String tool) {
        assertThat(found(typed)).contains(tool);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kan niet doen", "de", "!?", "' ; drop table tool; --", "a:* | b", "kwislet", "%"})
    void whatFindsNothingAnswersAnEmptyList(String typed) {
        assertThat(found(typed)).isEmpty();
    }

    @Test
    void threeLettersAreNotTheStartOfAName() {
        assertThat(found("les")).doesNotContain("Lesplein");
    }

    @Test
    void allWordsMustBeThere() {
        assertThat(found("oefenen rekenen")).containsExactly("Squla");
        assertThat(found("oefenen tablets")).isEmpty();
    }

    @Test
    void aNameCountsMoreThanAPurpose() {
        assertThat(found("aardrijkskunde")).containsExactly("Topotuin", "Landenquiz");
    }

    @Test
    void aDraftIsFoundByCoachesOnly() {
        Cards.added(Cards.with(Cards.with(Cards.card(), "published", false), "purpose", "Voor het zwemdiploma"));

        assertThat(found("zwemdiploma")).isEmpty();
        List<Object> coach =
                as(Tokens.coach()).queryParam("q", "zwemdiploma").get(TOOLS).path("items");
        assertThat(coach).hasSize(1);
    }

    @Test
    void atMostSoManyHitsAsAskedFor() {
        assertThat(found("kahot", 1)).hasSize(1);
    }

    private static void known(String name, String purpose, String... aliases) {
        as(Tokens.coach())
                .body(Map.of("name", name, "purpose", purpose, "aliases", List.of(aliases)))
                .post(TOOLS)
                .then()
                .statusCode(201);
    }

    private static List<String> found(String typed) {
        return found(typed, 25);
    }

    private static List<String> found(String typed, int limit) {
        return as(Tokens.teacher())
                .queryParam("q", typed)
                .queryParam("limit", limit)
                .get(TOOLS)
                .then()
                .statusCode(200)
                .extract()
                .path("items.name");
    }
}
