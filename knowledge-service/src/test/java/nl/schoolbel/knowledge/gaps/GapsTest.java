package nl.schoolbel.knowledge.gaps;

import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schoolbel.events.EventExamples;
import nl.schoolbel.events.knowledge.KnowledgeEvents;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.platform.testkit.events.DataSchema;
import nl.schoolbel.platform.testkit.events.RecordedEvent;
import nl.schoolbel.platform.testkit.events.RecordedEvents;
import nl.schoolbel.platform.testkit.parts.HeldPlaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that no other test uses: letters alone, since digits could look like a telephone number. */
@OnRealParts
class GapsTest {

    private static final String GAPS = "/knowledge/v1/knowledge-gaps";

    @Inject
    Sql sql;

    private final String words = "zoek " + letters();

    @Test
    void threeSchoolsThatSearchInVainMakeAGapThatIsToldWithoutTheWords() {
        searchedAt(UUID.randomUUID());
        searchedAt(UUID.randomUUID());
        assertThat(gaps()).isEmpty();

        searchedAt(UUID.randomUUID());

        Map<String, Object> gap = gaps().get(0);
        assertThat(gap)
                .containsEntry("state", "open")
                .containsEntry("searches", 3)
                .containsEntry("windowDays", 30)
                .doesNotContainKeys("schoolId", "toolId");
        try (RecordedEvents events =
                RecordedEvents.of(KnowledgeEvents.GAP_FOUND.topic().name())) {
            RecordedEvent told = events.await(
                    KnowledgeEvents.GAP_FOUND.type(),
                    UUID.fromString(gap.get("id").toString()));
            assertThat(DataSchema.violations(EventExamples.schema(KnowledgeEvents.GAP_FOUND), told.body()))
                    .isEmpty();
            assertThat(told.body().toString()).doesNotContain(words).contains("\"searches\":3");
        }
    }

    @Test
    void oneSchoolThatTriesAgainTheSameDayCountsOnce() {
        UUID school = UUID.randomUUID();
        searchedAt(school);
        searchedAt(school);
        searchedAt(school);
        searchedAt(school);

        assertThat(gaps()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"28, 1", "31, 0"})
    void daysOfOneSchoolCountWithinThePeriod(int daysAgo, int found) {
        UUID school = UUID.randomUUID();
        searchedBefore(school, daysAgo);
        searchedBefore(school, 2);

        searchedAt(school);

        assertThat(gaps()).hasSize(found);
        if (found == 1) {
            assertThat(gaps().get(0)).containsEntry("schoolId", school.toString());
        }
    }

    @Test
    void theToolThatTheWordsNameIsTold() {
        String name = "Tool" + letters();
        String tool = as(Tokens.coach())
                .body(Map.of("name", name + "!", "purpose", "Oefenen"))
                .post("/knowledge/v1/tools")
                .path("id");
        String unlikeTheName = words + " " + letters();
        for (int i = 0; i < 3; i++) {
            searched(Tokens.teacher(UUID.randomUUID()), name + " " + unlikeTheName);
        }

        assertThat(gap(name.toLowerCase(Locale.ROOT) + " " + unlikeTheName)).containsEntry("toolId", tool);
    }

    @Test
    void whatLooksLikePersonalDataIsNotKept() {
        String name = "Quirijn" + letters();
        for (int i = 0; i < 3; i++) {
            searched(Tokens.teacher(UUID.randomUUID()), "leerling " + name);
        }

        assertThat(held("leerling " + name.toLowerCase(Locale.ROOT))).isZero();
    }

    @Test
    void whatFindsSomethingIsNotCounted() {
        String name = "Tool" + letters();
        as(Tokens.coach()).body(Map.of("name", name, "purpose", "Oefenen")).post("/knowledge/v1/tools");

        searched(Tokens.teacher(UUID.randomUUID()), name);

        assertThat(held(name.toLowerCase(Locale.ROOT))).isZero();
    }

    @Test
    void whoSearchedIsNotHeld() {
        String subject = UUID.randomUUID().toString();

        searched(Tokens.teacher(UUID.randomUUID()).subject(subject), words);

        assertThat(held(words)).isOne();
        assertThat(HeldPlaces.of(subject)).isEmpty();
    }

    @Test
    void aClosedGapComesBackWhenItIsSearchedOnOtherDaysOnly() {
        foundGap();
        Map<String, Object> gap = gaps().get(0);
        String path = GAPS + "/" + gap.get("id");
        String etag = as(Tokens.coach()).get(path).header("ETag");
        String subject = UUID.randomUUID().toString();
        Token coach = Tokens.coach().subject(subject);

        close(coach, path, etag, "Uitleg geschreven").then().statusCode(201).body("state", equalTo("closed"));

        close(coach, path, "*", "Nog eens")
                .then()
                .statusCode(409)
                .body("type", endsWith(":knowledge-gap-closed-already"));
        close(coach, path, etag, "Nog eens").then().statusCode(412);
        searchedAt(UUID.randomUUID());
        assertThat(gaps()).hasSize(1);
        sql.update("update knowledge_gap set closed_at = closed_at - interval '3 days' where words = ?", words);
        searchedAt(UUID.randomUUID());
        assertThat(gaps()).hasSize(2);
        as(Tokens.operator())
                .post("/knowledge/v1/persons/" + subject + "/erasures")
                .then()
                .statusCode(200);
        assertThat(HeldPlaces.of(subject)).isEmpty();
        as(coach).get(path).then().body("closeReason", equalTo("Uitleg geschreven"));
    }

    @Test
    void theReasonIsGivenAndScreened() {
        foundGap();
        String path = GAPS + "/" + gaps().get(0).get("id");

        close(Tokens.coach(), path, "*", " ").then().statusCode(400);
        close(Tokens.coach(), path, "*", "Zie juf@school.example").then().statusCode(400);
        as(Tokens.coach())
                .body(Map.of("reason", "Klaar"))
                .post(path + "/closings")
                .then()
                .statusCode(428);
        as(Tokens.coach()).get(path).then().body("state", equalTo("open")).body("closedAt", nullValue());
    }

    @Test
    void onlyCoachesSeeGaps() {
        String gap = GAPS + "/" + UUID.randomUUID();
        for (Token other : List.of(
                Tokens.teacher(UUID.randomUUID()),
                Tokens.contactpersoon(UUID.randomUUID()),
                Tokens.bestuur(),
                Tokens.beheerpartner(UUID.randomUUID()),
                Tokens.operator())) {
            as(other).get(GAPS).then().statusCode(403);
            as(other).get(gap).then().statusCode(403);
            close(other, gap, "*", "Klaar").then().statusCode(403);
        }
        RestAssured.get(GAPS).then().statusCode(401);
        RestAssured.get(gap).then().statusCode(401);
        as(Tokens.coach()).get(gap).then().statusCode(404);
        close(Tokens.coach(), gap, "*", "Klaar").then().statusCode(404);
    }

    private void foundGap() {
        for (int i = 0; i < 3; i++) {
            searchedAt(UUID.randomUUID());
        }
    }

    private static Response close(Token who, String path, String etag, String reason) {
        return as(who).header("If-Match", etag).body(Map.of("reason", reason)).post(path + "/closings");
    }

    private void searchedAt(UUID school) {
        searched(Tokens.teacher(school), words);
    }

    private void searchedBefore(UUID school, int daysAgo) {
        sql.update(
                "insert into search_in_vain (words, searched_on, school_id)"
                        + " values (?, (now() at time zone 'Europe/Amsterdam')::date - ?, ?)",
                words,
                daysAgo,
                school);
    }

    private static void searched(Token who, String typed) {
        as(who).queryParam("q", typed).get("/knowledge/v1/tools").then().statusCode(200);
    }

    private int held(String searched) {
        return sql.query("select 1 from search_in_vain where words = ?", row -> 1, searched)
                .size();
    }

    private List<Map<String, Object>> gaps() {
        return as(Tokens.coach())
                .queryParam("limit", 100)
                .get(GAPS)
                .path("items.findAll { it.words == '" + words + "' }");
    }

    private static Map<String, Object> gap(String searched) {
        return as(Tokens.coach())
                .queryParam("limit", 100)
                .get(GAPS)
                .path("items.find { it.words == '" + searched + "' }");
    }

    private static String letters() {
        return UUID.randomUUID()
                .toString()
                .replaceAll("[^0-9a-f]", "")
                .chars()
                .mapToObj(c -> String.valueOf((char) ('a' + Character.digit(c, 16))))
                .collect(Collectors.joining());
    }
}
