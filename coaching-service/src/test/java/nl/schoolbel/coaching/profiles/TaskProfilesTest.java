package nl.schoolbel.coaching.profiles;

import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.coaching.Staff;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.platform.testkit.parts.HeldPlaces;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** There is one line of versions, so each test begins after the versions that are there, without a draft. */
@OnRealParts
class TaskProfilesTest {

    private static final String PROFILES = "/coaching/v1/task-profiles";

    @Inject
    Staff staff;

    @Inject
    TaskProfileStore store;

    private final Token bestuur = Tokens.bestuur();
    private final Token coach = Tokens.coach();
    private LocalDate next;

    @BeforeEach
    void noDraft() {
        HeldPlaces.run("delete from task_profile where published_at is null");
        next = store.lastFromDate().orElse(LocalDate.of(2026, 8, 1)).plusDays(10);
    }

    @Test
    void aDraftIsWrittenByACoachAndPublishedByTheBestuur() {
        Response drafted = draft("Voordoen");
        String at = drafted.header("Location");

        drafted.then().statusCode(201).body("publishedAt", nullValue());
        as(bestuur)
                .body(body("Anders"))
                .post(PROFILES)
                .then()
                .statusCode(409)
                .body("type", endsWith(":coaching-profile-has-draft"));
        as(coach)
                .header("If-Match", "\"v0\"")
                .body(body("Samen doen"))
                .put(at)
                .then()
                .statusCode(200);
        publish(coach, at, "\"v1\"", next).then().statusCode(403);
        publish(bestuur, at, "\"v0\"", next).then().statusCode(412);
        publish(bestuur, at, "\"v1\"", next).then().statusCode(201).body("fromDate", equalTo(next.toString()));

        as(coach)
                .header("If-Match", "*")
                .body(body("Te laat"))
                .put(at)
                .then()
                .statusCode(409)
                .body("type", endsWith(":coaching-profile-published"));
        as(coach).get(at).then().body("content.resultAreas[0].tasks", contains("Samen doen"));
    }

    @Test
    void aVersionBeginsAfterTheOneBefore() {
        publish(bestuur, draft("Een").header("Location"), "\"v0\"", next).then().statusCode(201);
        String second = draft("Twee").header("Location");

        publish(bestuur, second, "\"v0\"", next)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/fromDate"))
                .body("errors.code", contains("period-overlap"));
        publish(bestuur, second, "\"v0\"", next.plusDays(1)).then().statusCode(201);
    }

    @Test
    void whatDiffersIsTold() {
        Response first = draft("Voordoen");
        publish(bestuur, first.header("Location"), "\"v0\"", next);
        Response second = draft("Samen doen");

        as(coach)
                .get(second.header("Location") + "/differences/" + first.path("id"))
                .then()
                .statusCode(200)
                .body("items.part", contains("task", "task"))
                .body("items.before", containsInAnyOrder("Voordoen", null))
                .body("items.after", containsInAnyOrder("Samen doen", null));
        as(coach)
                .get(second.header("Location") + "/differences/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void aCoachWorksUnderAVersionUntilTheNextOneBegins() {
        UUID member = staff.coach().id();
        Response first = draft("Een");
        String at = first.header("Location");
        begin(at, member, next).then().statusCode(409).body("type", endsWith(":coaching-profile-not-published"));
        publish(bestuur, at, "\"v0\"", next);
        Response second = draft("Twee");
        publish(bestuur, second.header("Location"), "\"v0\"", next.plusDays(5));

        begin(at, member, next.minusDays(1)).then().statusCode(400).body("errors.pointer", contains("/fromDate"));
        begin(at, member, next).then().statusCode(201);
        begin(second.header("Location"), member, next.plusDays(5)).then().statusCode(201);
        begin(at, member, next.plusDays(5)).then().statusCode(400);
        begin(at, UUID.randomUUID(), next).then().statusCode(400).body("errors.pointer", contains("/coachId"));

        as(coach)
                .get("/coaching/v1/coaches/" + member + "/task-profiles")
                .then()
                .statusCode(200)
                .body("items.profileId", contains((String) second.path("id"), first.path("id")))
                .body("items.fromDate", contains(next.plusDays(5).toString(), next.toString()));
        as(bestuur).get(at + "/coaches").then().body("items.coachId", contains(member.toString()));
    }

    @Test
    void namesStandOnceTagsComeFromTheListAndNobodyIsNamed() {
        Map<String, Object> area = Map.of("name", "Lessen", "tasks", List.of("Mail jan@example.org"));
        as(coach)
                .body(Map.of("resultAreas", List.of(area, area)))
                .post(PROFILES)
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/resultAreas/1/name", "/resultAreas/0/tasks/0", "/resultAreas/1/tasks/0"));
        as(coach)
                .body(Map.of(
                        "resultAreas",
                        List.of(Map.of("name", "Lessen")),
                        "competences",
                        List.of(Map.of("name", "Adviseren", "frameworks", List.of("iste-4.8")))))
                .post(PROFILES)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/competences/0/frameworks/0"));
    }

    @Test
    void onlyCoachesAndTheBestuurComeNear() {
        Response drafted = draft("Voordoen");
        UUID id = UUID.randomUUID();
        for (Token stranger :
                List.of(Tokens.teacher(id), Tokens.contactpersoon(id), Tokens.operator(), Tokens.beheerpartner(id))) {
            as(stranger).get(PROFILES).then().statusCode(403);
            as(stranger).get(drafted.header("Location")).then().statusCode(403);
            as(stranger).body(body("x")).post(PROFILES).then().statusCode(403);
            as(stranger)
                    .get("/coaching/v1/coaches/" + id + "/task-profiles")
                    .then()
                    .statusCode(403);
        }
        begin(coach, drafted.header("Location"), id, next).then().statusCode(403);
        RestAssured.given().get(PROFILES).then().statusCode(401);
    }

    private Response draft(String task) {
        return as(coach).body(body(task)).post(PROFILES);
    }

    private static Map<String, Object> body(String task) {
        return Map.of(
                "resultAreas",
                List.of(Map.of("name", "Lessen", "result", "Ict in de les", "tasks", List.of(task))),
                "place",
                Map.of("tactical", "In het kernteam"),
                "competences",
                List.of(Map.of("name", "Adviseren", "frameworks", List.of("iste-4.1"))));
    }

    private static Response publish(Token who, String at, String ifMatch, LocalDate fromDate) {
        return as(who).header("If-Match", ifMatch)
                .body(Map.of("fromDate", fromDate.toString()))
                .post(at + "/publications");
    }

    private Response begin(String at, UUID member, LocalDate fromDate) {
        return begin(bestuur, at, member, fromDate);
    }

    private static Response begin(Token who, String at, UUID member, LocalDate fromDate) {
        return as(who).body(Map.of("coachId", member, "fromDate", fromDate.toString()))
                .post(at + "/coaches");
    }
}
