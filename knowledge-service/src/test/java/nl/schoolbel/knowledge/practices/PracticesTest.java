package nl.schoolbel.knowledge.practices;

import static nl.schoolbel.knowledge.practices.Words.PRACTICES;
import static nl.schoolbel.knowledge.practices.Words.added;
import static nl.schoolbel.knowledge.practices.Words.archived;
import static nl.schoolbel.knowledge.practices.Words.published;
import static nl.schoolbel.knowledge.practices.Words.read;
import static nl.schoolbel.knowledge.practices.Words.with;
import static nl.schoolbel.knowledge.practices.Words.written;
import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.events.EventExamples;
import nl.schoolbel.events.envelope.EventType;
import nl.schoolbel.events.knowledge.KnowledgeEvents;
import nl.schoolbel.knowledge.Heard;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.platform.testkit.events.DataSchema;
import nl.schoolbel.platform.testkit.events.RecordedEvent;
import nl.schoolbel.platform.testkit.events.RecordedEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnRealParts
class PracticesTest {

    @Inject
    Heard heard;

    private UUID school;
    private Token teacher;
    private Token coach;

    @BeforeEach
    void aSchoolWithATeacherAndACoach() {
        school = heard.school();
        teacher = Tokens.teacher(school);
        coach = Tokens.coach();
    }

    @Test
    void aTeacherWritesADraftAndReadsItBack() {
        Response draft = added(teacher, Words.of(school));

        draft.then()
                .header("Location", endsWith(PRACTICES + "/" + draft.path("id")))
                .body("state", equalTo("draft"))
                .body("own", equalTo(true))
                .body("version", equalTo(1))
                .body("publishedVersion", nullValue());
        read(teacher, draft)
                .then()
                .statusCode(200)
                .header("ETag", draft.header("ETag"))
                .body("steps", contains("Zet twee stellingen op het bord", "Laat om de beurt stemmen"))
                .body("subjectAreas", contains("dutch", "citizenship"))
                .body("durationMinutes", equalTo(20))
                .body("outcome", equalTo("worked"));
    }

    @Test
    void aDraftIsSeenByItsAuthorAndByCoachesOnly() {
        Response draft = added(teacher, Words.of(school));

        read(coach, draft).then().statusCode(200).body("own", equalTo(false));
        for (Token other : everybodyElse()) {
            read(other, draft).then().statusCode(404);
        }
        as(coach)
                .queryParam("state", "draft")
                .queryParam("limit", 100)
                .get(PRACTICES)
                .then()
                .body("items.id", hasItem((String) draft.path("id")));
        as(teacher).queryParam("state", "draft").get(PRACTICES).then().body("items.id", contains((String)
                draft.path("id")));
        as(Tokens.teacher(school))
                .queryParam("state", "draft")
                .get(PRACTICES)
                .then()
                .body("items.size()", equalTo(0));
    }

    @Test
    void aPublishedOneIsReadByEverybody() {
        Response practice = published(coach, added(teacher, Words.of(school)));

        practice.then().statusCode(201).body("state", equalTo("published")).body("publishedAt", notNullValue());
        for (Token other : everybodyElse()) {
            read(other, practice).then().statusCode(200).body("title", equalTo("Stemmen op het digibord"));
        }
    }

    @Test
    void aPublicationIsToldAsPromised() {
        Response practice = published(coach, added(teacher, Words.of(school)));

        Map<String, Object> told = told(KnowledgeEvents.PRACTICE_PUBLISHED, practice);
        assertThat(told)
                .containsEntry("title", "Stemmen op het digibord")
                .containsEntry("version", 1)
                .containsEntry("schoolId", school.toString())
                .containsEntry("outcome", "worked")
                .containsEntry("subjectAreas", List.of("dutch", "citizenship"))
                .doesNotContainKeys("toolId", "question", "steps", "setting");
    }

    @Test
    void nobodyChecksTheOwnWork() {
        Response ofCoach = added(coach, Words.of(null));
        Response ofTeacher = added(teacher, Words.of(school));
        Response mended = written(coach, ofTeacher, with(Words.of(school), "title", "Samen stemmen"));

        for (Response own : List.of(ofCoach, mended)) {
            published(coach, own).then().statusCode(409).body("type", endsWith(":knowledge-practice-own-work"));
            published(Tokens.coach(), own).then().statusCode(201);
        }
    }

    @Test
    void bothChecksAreDeclared() {
        Response draft = added(teacher, Words.of(school));

        as(coach)
                .header("If-Match", draft.header("ETag"))
                .body(Map.of("privacyChecked", false))
                .post(PRACTICES + "/" + draft.path("id") + "/publications")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/privacyChecked", "/pedagogyChecked"));
    }

    @Test
    void whatIsWrittenAfterAPublicationWaitsForACheckOfItsOwn() {
        Response first = published(coach, added(teacher, Words.of(school)));

        Response next = written(teacher, first, with(Words.of(school), "outcome", "did-not"));

        next.then().statusCode(200).body("version", equalTo(2)).body("publishedVersion", equalTo(1));
        Token other = Tokens.teacher(heard.school());
        read(other, first).then().body("outcome", equalTo("worked")).body("version", equalTo(1));
        versions(other, first).then().body("items.version", contains(1));
        versions(teacher, first).then().body("items.version", contains(2, 1));

        published(coach, next).then().statusCode(201);

        read(other, first).then().body("outcome", equalTo("did-not")).body("version", equalTo(2));
        versions(other, first).then().body("items.version", contains(2, 1)).body("items[1].outcome", equalTo("worked"));
        published(Tokens.coach(), read(coach, first))
                .then()
                .statusCode(409)
                .body("type", endsWith(":knowledge-practice-published-already"));
    }

    @Test
    void theSameWordsAreNoNewVersion() {
        Response first = published(coach, added(teacher, Words.of(school)));

        written(teacher, first, Words.of(school))
                .then()
                .statusCode(200)
                .header("ETag", first.header("ETag"))
                .body("version", equalTo(1));
    }

    @Test
    void anArchivedOneIsGoneForOthersAndToldSo() {
        Response practice = published(coach, added(teacher, Words.of(school)));

        Response gone = archived(coach, practice);

        gone.then().statusCode(201).body("state", equalTo("archived"));
        read(Tokens.teacher(school), practice).then().statusCode(404);
        read(teacher, practice).then().statusCode(200).body("archiveReason", equalTo("De tool bestaat niet meer"));
        written(teacher, gone, with(Words.of(school), "title", "Anders"))
                .then()
                .statusCode(409)
                .body("type", endsWith(":knowledge-practice-archived"));
        archived(coach, gone).then().statusCode(409);
        assertThat(told(KnowledgeEvents.PRACTICE_ARCHIVED, practice))
                .containsEntry("version", 1)
                .containsEntry("title", "Stemmen op het digibord");
        as(teacher).queryParam("state", "archived").get(PRACTICES).then().body("items.id", contains((String)
                practice.path("id")));
    }

    @Test
    void theListIsByToolAndSubjectArea() {
        String tool = tool();
        Response about = published(coach, added(teacher, with(Words.of(school), "toolId", tool)));
        published(coach, added(teacher, Words.of(school)));

        listed("toolId", tool).then().body("items.id", contains((String) about.path("id")));
        as(teacher)
                .queryParam("toolId", tool)
                .queryParam("subjectArea", "citizenship")
                .get(PRACTICES)
                .then()
                .body("items.size()", equalTo(1));
        as(teacher)
                .queryParam("toolId", tool)
                .queryParam("subjectArea", "mathematics")
                .get(PRACTICES)
                .then()
                .body("items.size()", equalTo(0));
    }

    @Test
    void theListIsReadPageByPageLastPublishedFirst() {
        String tool = tool();
        Response first = published(coach, added(teacher, with(Words.of(school), "toolId", tool)));
        Response last = published(coach, added(teacher, with(Words.of(school), "toolId", tool)));

        Response page =
                as(teacher).queryParam("toolId", tool).queryParam("limit", 1).get(PRACTICES);

        page.then().body("items.id", contains((String) last.path("id")));
        as(teacher)
                .urlEncodingEnabled(false)
                .get(page.header("Link").replaceAll("<(.*)>.*", "$1"))
                .then()
                .header("Link", nullValue())
                .body("items.id", contains((String) first.path("id")));
    }

    @Test
    void aChangeNeedsTheVersionItWasMadeFor() {
        Response draft = added(teacher, Words.of(school));
        written(teacher, draft, with(Words.of(school), "title", "Samen stemmen"))
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(draft.header("ETag"))));

        written(teacher, draft, Words.of(school)).then().statusCode(412);
        published(coach, draft).then().statusCode(412);
        archived(teacher, draft).then().statusCode(412);
        as(teacher)
                .body(Words.of(school))
                .put(PRACTICES + "/" + draft.path("id"))
                .then()
                .statusCode(428);
    }

    private String tool() {
        return as(coach)
                .body(Map.of("name", "Stemkastje " + UUID.randomUUID(), "purpose", "Stemmen"))
                .post("/knowledge/v1/tools")
                .path("id");
    }

    private Response listed(String parameter, Object value) {
        return as(teacher).queryParam(parameter, value).get(PRACTICES);
    }

    private static Response versions(Token reader, Response known) {
        return as(reader).get(PRACTICES + "/" + known.path("id") + "/versions");
    }

    private List<Token> everybodyElse() {
        return List.of(
                Tokens.teacher(school),
                Tokens.contactpersoon(school),
                Tokens.bestuur(),
                Tokens.beheerpartner(UUID.randomUUID()),
                Tokens.operator());
    }

    private static Map<String, Object> told(EventType<?> type, Response practice) {
        try (RecordedEvents events = RecordedEvents.of(type.topic().name())) {
            RecordedEvent told = events.await(type.type(), UUID.fromString(practice.path("id")));
            assertThat(DataSchema.violations(EventExamples.schema(type), told.body()))
                    .isEmpty();
            return JsonPath.from(told.body().toString()).getMap("");
        }
    }
}
