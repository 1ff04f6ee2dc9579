package nl.schoolbel.knowledge.practices;

import static nl.schoolbel.knowledge.practices.Words.PRACTICES;
import static nl.schoolbel.knowledge.practices.Words.added;
import static nl.schoolbel.knowledge.practices.Words.published;
import static nl.schoolbel.knowledge.practices.Words.read;
import static nl.schoolbel.knowledge.practices.Words.with;
import static nl.schoolbel.knowledge.practices.Words.written;
import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.knowledge.Heard;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Context, evidence, authors, licence, source, differences, and what gets stale. */
@OnRealParts
class PracticeWholeTest {

    @Inject
    Heard heard;

    @Inject
    Sql sql;

    @Inject
    StaleMarking staleMarking;

    @Inject
    PublishedPractices everybodys;

    private UUID school;
    private Token teacher;
    private Token coach;

    @BeforeEach
    void atASchool() {
        school = heard.school();
        teacher = Tokens.teacher(school).subject(UUID.randomUUID().toString());
        coach = Tokens.coach().subject(UUID.randomUUID().toString());
    }

    @Test
    void everythingThatWasWrittenIsReadByEverybody() {
        String tool = tool();
        Map<String, Object> words = whole();
        words.put("moreToolIds", List.of(tool));

        Response practice = published(coach, added(teacher, words));

        read(Tokens.bestuur(), practice)
                .then()
                .body("context.targets", contains("group-6", "so-cluster-3"))
                .body("context.groupSize", equalTo(24))
                .body("context.devices", contains("digiboard"))
                .body("context.coachHelped", equalTo(false))
                .body("context.place", equalTo("classroom"))
                .body("materialsNeeded", contains("Twee stellingen"))
                .body("evidence[0].kind", equalTo("number"))
                .body("evidence[0].number", equalTo(17))
                .body("evidence[0].unit", equalTo("leerlingen van 24"))
                .body("moreToolIds", contains(tool))
                .body("authorRoles", contains("teacher", "contactpersoon"))
                .body("licence", equalTo("cc-by-sa-4.0"))
                .body("basedOn.url", equalTo("https://maken.wikiwijs.nl/12345"))
                .body("authorName", nullValue())
                .body("stale", equalTo(false));
        PublishedPractice found =
                everybodys.find(UUID.fromString(practice.path("id"))).orElseThrow();
        assertThat(found.authorRoles()).containsExactly(AuthorRole.TEACHER, AuthorRole.CONTACTPERSOON);
        assertThat(found.licence()).isEqualTo(Licence.CC_BY_SA_4_0);
        as(teacher).queryParam("toolId", tool).get(PRACTICES).then().body("items.id", contains((String)
                practice.path("id")));
        written(teacher, practice, words).then().statusCode(200).body("version", equalTo(1));
    }

    @Test
    void whatCannotBeIsNamedAtOnce() {
        Map<String, Object> words = Words.of(school);
        words.put("context", Map.of("targets", List.of("group-9"), "groupSize", 61));
        words.put("evidence", List.of(Map.of("kind", "gevoel", "text", "goed")));
        words.put("licence", "cc-by-nd");
        words.put("moreToolIds", List.of(1, 2, 3, 4, 5, 6));
        as(teacher)
                .body(words)
                .post(PRACTICES)
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/context/targets/0",
                                "/context/groupSize",
                                "/evidence/0/kind",
                                "/licence",
                                "/moreToolIds"));
        String tool = tool();
        Map<String, Object> more = with(Words.of(school), "toolId", tool);
        more.put("moreToolIds", List.of(tool, UUID.randomUUID()));
        more.put(
                "evidence",
                List.of(
                        Map.of("kind", "number", "text", "geteld"),
                        Map.of("kind", "survey", "text", "gevraagd", "number", 3),
                        Map.of("kind", "observation", "text", "gezien door juf@school.example")));
        more.put("authorName", "S. de Vries");
        more.put("basedOn", Map.of("url", "http://wikiwijs.example"));
        as(teacher)
                .body(more)
                .post(PRACTICES)
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/moreToolIds/0",
                                "/moreToolIds/1",
                                "/evidence/0/number",
                                "/evidence/1/unit",
                                "/evidence/2/text",
                                "/nameConsent",
                                "/basedOn/url"));
    }

    @Test
    void aNameStandsThereWithConsentAndGoesFromEveryVersion() {
        Map<String, Object> words = named(Words.of(school));
        Response first = published(coach, added(teacher, words));
        first.then().statusCode(201).body("authorName", equalTo("Sanne van Dijk"));
        Response mended = written(coach, first, with(Words.of(school), "outcome", "partly"));
        mended.then().statusCode(200).body("authorName", equalTo("Sanne van Dijk"));
        written(coach, mended, with(words, "authorName", "Een ander"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/authorName"));

        Response without = withdrawn(teacher, mended);

        without.then().statusCode(201).body("authorName", nullValue());
        read(Tokens.bestuur(), first).then().body("authorName", nullValue()).body("version", equalTo(1));
        as(coach)
                .get(PRACTICES + "/" + first.path("id") + "/versions")
                .then()
                .body("items.authorName", contains(nullValue(), nullValue()));
        withdrawn(teacher, without).then().statusCode(201).header("ETag", without.header("ETag"));
        withdrawn(teacher, mended).then().statusCode(412);
        withdrawn(Tokens.teacher(school), without).then().statusCode(404);
        withdrawn(Tokens.bestuur(), without).then().statusCode(403);
    }

    @Test
    void aSourceIsPublishedOrOwnAndItsLicenceBinds() {
        Response source = published(coach, added(teacher, with(Words.of(school), "licence", "cc-by-sa-4.0")));
        Response draft = added(Tokens.teacher(school), Words.of(school));
        Token other = Tokens.teacher(school);

        basedOn(other, source, "cc-by-4.0").then().statusCode(400).body("errors.pointer", contains("/licence"));
        basedOn(other, draft, null).then().statusCode(400).body("errors.pointer", contains("/basedOn/practiceId"));
        Response made = basedOn(other, source, "cc-by-sa-4.0");
        made.then()
                .statusCode(201)
                .body("basedOn.practiceId", equalTo(source.path("id")))
                .body("basedOn.title", equalTo("Stemmen op het digibord"));
        Words.archived(coach, source).then().statusCode(201);
        Map<String, Object> again = with(Words.of(school), "licence", "cc-by-sa-4.0");
        again.put("basedOn", Map.of("practiceId", source.path("id"), "title", "Stemmen op het digibord"));
        again.put("outcome", "partly");
        written(other, made, again).then().statusCode(200);
        again.put("basedOn", Map.of("practiceId", made.path("id")));
        written(other, read(other, made), again)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/basedOn/practiceId"));
    }

    @Test
    void versionsAreComparedByWhoMayReadThem() {
        Response first = published(coach, added(teacher, Words.of(school)));
        Map<String, Object> next = with(Words.of(school), "outcome", "did-not");
        next.put("steps", List.of("Leg uit", "Zet twee stellingen op het bord", "Laat om de beurt stemmen"));
        Response second = written(teacher, first, next);
        String path = PRACTICES + "/" + first.path("id") + "/versions/2/differences";

        as(teacher)
                .get(path)
                .then()
                .statusCode(200)
                .body("items.field", contains("steps", "outcome"))
                .body("items[0].position", equalTo(1))
                .body("items[0].after", equalTo("Leg uit"))
                .body("items[0].before", nullValue())
                .body("items[1].before", equalTo("worked"))
                .body("items[1].after", equalTo("did-not"));
        as(Tokens.teacher(school)).get(path).then().statusCode(404);
        as(teacher).queryParam("from", 3).get(path).then().statusCode(404);
        published(coach, second).then().statusCode(201);
        as(Tokens.teacher(school))
                .queryParam("from", 2)
                .get(PRACTICES + "/" + first.path("id") + "/versions/1/differences")
                .then()
                .statusCode(200)
                .body("items[0].before", equalTo("Leg uit"))
                .body("items[1].after", equalTo("worked"));
        as(teacher)
                .get(PRACTICES + "/" + first.path("id") + "/versions/1/differences")
                .then()
                .statusCode(404);
    }

    @Test
    void whatWasPublishedLongAgoIsStaleUntilItIsConfirmed() {
        Response practice = published(coach, added(teacher, Words.of(school)));
        UUID id = UUID.fromString(practice.path("id"));
        sql.update("update practice set fresh_since = fresh_since - interval '19 months' where id = ?", id);
        while (staleMarking.markSome()) {
            // In batches.
        }

        read(Tokens.bestuur(), practice).then().body("stale", equalTo(true));
        assertThat(trust(id)).isZero();
        stale(true).then().body("items.id", contains(id.toString()));
        stale(false).then().body("items.id", not(hasItem(id.toString())));
        confirmed(Tokens.teacher(school), practice).then().statusCode(404);
        confirmed(Tokens.operator(), practice).then().statusCode(403);

        confirmed(teacher, practice).then().statusCode(201).body("stale", equalTo(false));

        assertThat(trust(id)).isPositive();
        stale(true).then().body("items.size()", equalTo(0));
        confirmed(teacher, practice).then().statusCode(412);
        Response draft = added(teacher, Words.of(school));
        confirmed(teacher, draft).then().statusCode(409);
    }

    private int trust(UUID id) {
        return sql.query("select trust from search_item where kind = 'PRACTICE' and id = ?", row -> row.getInt(1), id)
                .get(0);
    }

    private Response stale(boolean stale) {
        return as(coach)
                .queryParam("schoolId", school)
                .queryParam("stale", stale)
                .get(PRACTICES);
    }

    private static Response confirmed(Token who, Response known) {
        return as(who).header("If-Match", known.header("ETag"))
                .post(PRACTICES + "/" + known.path("id") + "/confirmations");
    }

    private static Response withdrawn(Token who, Response known) {
        return as(who).header("If-Match", known.header("ETag"))
                .post(PRACTICES + "/" + known.path("id") + "/name-withdrawals");
    }

    private Response basedOn(Token writer, Response source, String licence) {
        Map<String, Object> words = with(Words.of(school), "licence", licence);
        words.put("basedOn", Map.of("practiceId", source.path("id")));
        return as(writer).body(words).post(PRACTICES);
    }

    private static Map<String, Object> named(Map<String, Object> words) {
        Map<String, Object> named = new LinkedHashMap<>(words);
        named.put("authorName", "Sanne van Dijk");
        named.put("nameConsent", true);
        return named;
    }

    private Map<String, Object> whole() {
        Map<String, Object> words = Words.of(school);
        words.put(
                "context",
                Map.of(
                        "targets",
                        List.of("group-6", "so-cluster-3"),
                        "groupSize",
                        24,
                        "devices",
                        List.of("digiboard"),
                        "coachHelped",
                        false,
                        "place",
                        "classroom"));
        words.put("materialsNeeded", List.of("Twee stellingen"));
        words.put(
                "evidence",
                List.of(Map.of(
                        "kind", "number", "text", "Staken hun hand op", "number", 17.0, "unit", "leerlingen van 24")));
        words.put("coAuthorRoles", List.of("contactpersoon"));
        words.put("licence", "cc-by-sa-4.0");
        words.put("basedOn", Map.of("url", "https://maken.wikiwijs.nl/12345", "title", "Stellingen"));
        return words;
    }

    private String tool() {
        return as(coach)
                .body(Map.of("name", "Stemkastje " + UUID.randomUUID(), "purpose", "Stemmen"))
                .post("/knowledge/v1/tools")
                .path("id");
    }
}
