package nl.schoolbel.coaching.network;

import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.coaching.Staff;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnRealParts
class NetworkNotesTest {

    private static final String NOTES = "/coaching/v1/network-notes";

    @Inject
    Staff staff;

    private Staff.Member author;
    private Token other;

    @BeforeEach
    void twoCoaches() {
        author = staff.coach();
        other = staff.coach().token();
    }

    @Test
    void whatOneCoachNotesAllCoachesRead() {
        Response noted = note(Map.of());

        noted.then().statusCode(201).body("coachId", equalTo(author.id().toString()));
        as(other)
                .get(noted.header("Location"))
                .then()
                .statusCode(200)
                .body("organisation", equalTo("Stichting De Brug"))
                .body("nextStepDone", equalTo(false));
    }

    @Test
    void onlyWhoWroteItChangesOrRemovesIt() {
        String at = note(Map.of()).header("Location");

        as(other)
                .header("If-Match", "\"v0\"")
                .body(body(Map.of()))
                .put(at)
                .then()
                .statusCode(403);
        as(other).header("If-Match", "\"v0\"").delete(at).then().statusCode(403);
        as(author.token()).body(body(Map.of())).put(at).then().statusCode(428);
        as(author.token())
                .header("If-Match", "\"v9\"")
                .body(body(Map.of()))
                .put(at)
                .then()
                .statusCode(412);
        as(author.token())
                .header("If-Match", "\"v0\"")
                .body(body(Map.of("nextStepDone", true)))
                .put(at)
                .then()
                .statusCode(200)
                .header("ETag", "\"v1\"")
                .body("nextStepDone", equalTo(true));
        as(author.token()).header("If-Match", "\"v1\"").delete(at).then().statusCode(204);
        as(other).get(at).then().statusCode(404);
    }

    @Test
    void aListIsNarrowedToOneKindOfPartyAndToOpenNextSteps() {
        String open = note(Map.of("party", "supplier")).path("id");
        String taken = note(Map.of("party", "supplier", "nextStepDone", true)).path("id");
        String elsewhere = note(Map.of("party", "knowledge-circle")).path("id");

        List<String> suppliers = ids(as(other).queryParam("party", "supplier"));
        List<String> toDo = ids(as(other).queryParam("nextStepOpen", true));

        assertThat(suppliers).contains(open, taken).doesNotContain(elsewhere);
        assertThat(toDo).contains(open, elsewhere).doesNotContain(taken);
    }

    @Test
    void aNextStepIsNotBeforeTheMeetingAndADateNeedsAStep() {
        note(Map.of("nextStepDate", "2026-09-30"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/nextStepDate"));
        note(Map.of("nextStepDate", "2026-10-01")).then().statusCode(201);
        Map<String, Object> without = body(Map.of("nextStepDate", "2026-10-08"));
        without.remove("nextStep");
        as(author.token())
                .body(without)
                .post(NOTES)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/nextStep"))
                .body("errors.code", contains("missing"));
    }

    @Test
    void personalDataIsRefusedInEveryText() {
        note(Map.of("note", "Mail jan@example.org", "topic", "Bel 06-12345678"))
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/note", "/topic"));
    }

    @Test
    void nobodyElseSeesThem() {
        String at = note(Map.of()).header("Location");
        UUID school = UUID.randomUUID();
        for (Token stranger : List.of(
                Tokens.teacher(school),
                Tokens.contactpersoon(school),
                Tokens.bestuur(),
                Tokens.operator(),
                Tokens.beheerpartner(school))) {
            as(stranger).get(NOTES).then().statusCode(403);
            as(stranger).get(at).then().statusCode(403);
            as(stranger).body(body(Map.of())).post(NOTES).then().statusCode(403);
        }
        as(Tokens.coach()).get(NOTES).then().statusCode(403).body("type", endsWith(":coaching-coach-unknown"));
        as(Tokens.coach()).get(at).then().statusCode(403);
        RestAssured.given().get(NOTES).then().statusCode(401);
    }

    @Test
    void aCoachIsGivenItsNotesWhenItAsksWhatIsHeld() {
        String id = note(Map.of()).path("id");

        as(Tokens.operator())
                .get("/coaching/v1/persons/" + author.subject() + "/export")
                .then()
                .statusCode(200)
                .body("sections.networkNotes.id", contains(id));
    }

    private Response note(Map<String, Object> more) {
        return as(author.token()).body(body(more)).post(NOTES);
    }

    private static Map<String, Object> body(Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "kind", "meeting",
                "party", "other-board",
                "organisation", "Stichting De Brug",
                "heldDate", "2026-10-01",
                "topic", "Digiborden in het so",
                "nextStep", "Lesbrief delen"));
        body.putAll(more);
        return body;
    }

    private static List<String> ids(RequestSpecification asked) {
        return asked.queryParam("limit", 100).get(NOTES).path("items.id");
    }
}
