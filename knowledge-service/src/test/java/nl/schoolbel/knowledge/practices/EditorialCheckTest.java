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
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.knowledge.Heard;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.platform.testkit.parts.HeldPlaces;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Coaches check what others wrote: the queue, giving back with reasons, notes. */
@OnRealParts
class EditorialCheckTest {

    private static final Map<String, Object> REASONS =
            Map.of("privacy", "Stap 2 noemt een kind.", "pedagogy", "Wat is het doel?");

    @Inject
    Heard heard;

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
    void whatIsGivenBackShowsItsAuthorWhy() {
        Response draft = added(teacher, Words.of(school));

        Response back = returned(coach, draft, REASONS);

        back.then().statusCode(201).body("submittedAt", nullValue());
        read(teacher, draft)
                .then()
                .body("returned.privacy", equalTo("Stap 2 noemt een kind."))
                .body("returned.pedagogy", equalTo("Wat is het doel?"))
                .body("returned.returnedAt", notNullValue());
        returned(Tokens.coach(), back, REASONS)
                .then()
                .statusCode(409)
                .body("type", endsWith(":knowledge-practice-returned-already"));
        assertThat(queue(Tokens.coach())).doesNotContain((String) draft.path("id"));
    }

    @Test
    void whoMendsItPutsItInTheQueueAgainAndItsChecksAreKept() {
        Response draft = added(teacher, Words.of(school));
        Response back = returned(coach, draft, Map.of("pedagogy", "Wat is het doel?"));

        Response mended = written(teacher, back, with(Words.of(school), "question", "Doen ze mee, en leren ze ervan?"));

        mended.then().statusCode(200).body("returned", nullValue()).body("submittedAt", notNullValue());
        assertThat(queue(coach)).contains((String) draft.path("id"));
        as(coach)
                .header("If-Match", mended.header("ETag"))
                .body(Map.of("privacyChecked", true, "pedagogyChecked", true, "notes", "Mooi!"))
                .post(PRACTICES + "/" + draft.path("id") + "/publications")
                .then()
                .statusCode(201);
        as(teacher)
                .get(PRACTICES + "/" + draft.path("id") + "/checks")
                .then()
                .statusCode(200)
                .body("items.result", contains("published", "returned"))
                .body("items.own", contains(false, false))
                .body("items[0].notes", equalTo("Mooi!"))
                .body("items[1].pedagogy", equalTo("Wat is het doel?"));
        as(coach).get(PRACTICES + "/" + draft.path("id") + "/checks").then().body("items.own", contains(true, true));
        as(Tokens.teacher(school))
                .get(PRACTICES + "/" + draft.path("id") + "/checks")
                .then()
                .statusCode(404);
        assertThat(queue(Tokens.coach())).doesNotContain((String) draft.path("id"));
    }

    @Test
    void theQueueIsWhatOthersWroteLongestWaitingFirst() {
        Response first = added(teacher, Words.of(school));
        Response next = written(
                teacher,
                published(coach, added(teacher, Words.of(school))),
                with(Words.of(school), "outcome", "partly"));
        Response own = added(coach, Words.of(null));
        Response mended = written(coach, added(teacher, Words.of(school)), with(Words.of(school), "outcome", "partly"));

        List<String> queue = queue(coach);

        assertThat(queue)
                .containsSubsequence(ids(first, next))
                .doesNotContainAnyElementsOf(ids(own, mended))
                .doesNotHaveDuplicates();
        assertThat(queue(Tokens.coach())).containsAll(ids(own, mended));
        written(teacher, first, with(Words.of(school), "outcome", "partly"))
                .then()
                .statusCode(200);
        assertThat(queue(coach))
                .as("it does not lose its place by being mended")
                .containsSubsequence(ids(first, next));
    }

    @Test
    void aReasonIsNeededAndScreened() {
        Response draft = added(teacher, Words.of(school));

        returned(coach, draft, Map.of("privacy", " "))
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/privacy", "/pedagogy"));
        returned(coach, draft, Map.of("pedagogy", "Mail juf@school.example"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/pedagogy"));
        returned(coach, published(Tokens.coach(), draft), REASONS)
                .then()
                .statusCode(409)
                .body("type", endsWith(":knowledge-practice-published-already"));
        Response own = added(coach, Words.of(null));
        returned(coach, own, REASONS).then().statusCode(409).body("type", endsWith(":knowledge-practice-own-work"));
    }

    @Test
    void onlyCoachesCheck() {
        Response draft = added(teacher, Words.of(school));
        for (Token other : List.of(
                teacher,
                Tokens.contactpersoon(school),
                Tokens.bestuur(),
                Tokens.beheerpartner(UUID.randomUUID()),
                Tokens.operator())) {
            returned(other, draft, REASONS).then().statusCode(403);
            as(other).get("/knowledge/v1/editorial-queue").then().statusCode(403);
        }
        as(Tokens.bestuur())
                .get(PRACTICES + "/" + draft.path("id") + "/checks")
                .then()
                .statusCode(403);
        String practice = PRACTICES + "/" + draft.path("id");
        for (String path :
                List.of("/knowledge/v1/editorial-queue", practice + "/checks", practice + "/versions/1/differences")) {
            RestAssured.get(path).then().statusCode(401);
        }
        for (String action : List.of("/returns", "/confirmations", "/name-withdrawals")) {
            RestAssured.given()
                    .contentType(ContentType.JSON)
                    .body(REASONS)
                    .post(practice + action)
                    .then()
                    .statusCode(401);
        }
    }

    @Test
    void afterAnErasureACheckIsNobodysAndHasNoWords() {
        String subject = UUID.randomUUID().toString();
        Token gone = Tokens.coach().subject(subject);
        Response draft = added(teacher, Words.of(school));
        returned(gone, draft, REASONS).then().statusCode(201);
        String named = UUID.randomUUID().toString();
        Token author = Tokens.teacher(school).subject(named);
        String name = "Sanne van " + named.replaceAll("[^a-f]", "");
        Map<String, Object> words = with(Words.of(school), "authorName", name);
        words.put("nameConsent", true);
        Response shown = published(coach, added(author, words));

        as(Tokens.operator())
                .get("/knowledge/v1/persons/" + subject + "/export")
                .then()
                .body("sections.practiceChecks.pedagogy", contains("Wat is het doel?"));

        for (String person : List.of(subject, named)) {
            as(Tokens.operator())
                    .post("/knowledge/v1/persons/" + person + "/erasures")
                    .then()
                    .statusCode(200);
            assertThat(HeldPlaces.of(person)).isEmpty();
        }

        read(teacher, draft).then().body("returned.privacy", nullValue()).body("returned.returnedAt", notNullValue());
        read(coach, shown).then().statusCode(200).body("authorName", nullValue());
        assertThat(HeldPlaces.of(name)).isEmpty();
    }

    private static Response returned(Token who, Response known, Map<String, Object> reasons) {
        return as(who).header("If-Match", known.header("ETag"))
                .body(reasons)
                .post(PRACTICES + "/" + known.path("id") + "/returns");
    }

    private static List<String> ids(Response... practices) {
        return Arrays.stream(practices)
                .map(practice -> practice.<String>path("id"))
                .toList();
    }

    /** The ids of the whole queue, page by page. */
    private static List<String> queue(Token who) {
        List<String> ids = new ArrayList<>();
        String next = "/knowledge/v1/editorial-queue?limit=100";
        while (next != null) {
            Response page = as(who).urlEncodingEnabled(false).get(next);
            page.then().statusCode(200);
            ids.addAll(page.path("items.id"));
            String link = page.header("Link");
            next = link == null ? null : link.replaceAll("<(.*)>.*", "$1");
        }
        return ids;
    }
}
