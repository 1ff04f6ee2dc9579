package nl.schoolbel.knowledge.vetting;

import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.knowledge.Heard;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.platform.testkit.parts.HeldPlaces;
import nl.schoolbel.platform.time.DomainClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnRealParts
class VettingTest {

    private static final String REQUESTS = "/knowledge/v1/tool-requests";
    private static final String TOOLS = "/knowledge/v1/tools";
    private static final String FIGURES = "/knowledge/v1/tool-request-figures";

    @Inject
    Heard heard;

    @Inject
    Sql sql;

    @Inject
    AskerForgetting forgetting;

    @Inject
    DomainClock clock;

    private final Token coach = Tokens.coach().subject(UUID.randomUUID().toString());
    private final String asker = UUID.randomUUID().toString();
    private UUID school;
    private Token teacher;

    @BeforeEach
    void aSchool() {
        school = heard.school();
        teacher = Tokens.teacher(school).subject(asker);
    }

    @Test
    void whatATeacherAsksForWaitsInAListThatEverybodySeesWithoutThePerson() {
        Response asked = asked(teacher, wanted(school));

        for (Token reader : List.of(
                Tokens.teacher(heard.school()),
                Tokens.contactpersoon(school),
                coach,
                Tokens.bestuur(),
                Tokens.beheerpartner(UUID.randomUUID()),
                Tokens.operator())) {
            Response read = as(reader).get(path(asked));
            read.then()
                    .statusCode(200)
                    .header("ETag", asked.header("ETag"))
                    .body("state", equalTo("requested"))
                    .body("waitingDays", lessThan(2))
                    .body("schools", equalTo(1))
                    .body("own", equalTo(false))
                    .body("position", greaterThanOrEqualTo(1));
            assertThat(read.asString()).doesNotContain(asker);
        }
        as(coach).get(path(asked)).then().body("schoolIds", contains(school.toString()));
        as(teacher)
                .get(path(asked))
                .then()
                .body("own", equalTo(true))
                .body("$", not(hasKey("schoolIds")))
                .body("allowedActions", contains("withdraw"));
        assertThat(waiting("own", true)).containsExactly((String) asked.path("id"));
        RestAssured.get(path(asked)).then().statusCode(401);
        RestAssured.get(REQUESTS).then().statusCode(401);
    }

    @Test
    void whoAskedFirstIsFirst() {
        Response first = asked(teacher, wanted(school));
        Response second = asked(teacher, wanted(school));

        assertThat(waiting("own", true)).containsExactly(first.path("id"), second.path("id"));
        as(teacher).get(path(first)).then().body("position", lessThan((Integer)
                as(teacher).get(path(second)).path("position")));
    }

    @Test
    void anotherSchoolJoinsOnceForEachPerson() {
        Response asked = asked(teacher, wanted(school));
        Token other = Tokens.contactpersoon(heard.school());
        UUID otherSchool = UUID.fromString(heard.school().toString());

        as(other)
                .body(Map.of("schoolId", otherSchool))
                .post(path(asked) + "/supports")
                .then()
                .statusCode(404);
        Token ofThere = Tokens.contactpersoon(otherSchool);
        for (int i = 0; i < 2; i++) {
            as(ofThere)
                    .body(Map.of("schoolId", otherSchool))
                    .post(path(asked) + "/supports")
                    .then()
                    .statusCode(201)
                    .body("schools", equalTo(2))
                    .body("own", equalTo(true));
        }
        Token colleague = Tokens.teacher(otherSchool);
        as(colleague)
                .body(Map.of("schoolId", otherSchool))
                .post(path(asked) + "/supports")
                .then()
                .statusCode(201)
                .body("schools", equalTo(2));
    }

    @Test
    void whatASchoolAsksForIsListedForItAndForCoaches() {
        Response asked = asked(Tokens.contactpersoon(school), wanted(school));
        UUID elsewhere = heard.school();
        Token there = Tokens.teacher(elsewhere);
        asked(there, wanted(elsewhere));
        Response closed = asked(teacher, wanted(school));
        withdrawnByDecision(closed);

        for (Token reader : List.of(teacher, Tokens.contactpersoon(school), coach)) {
            as(reader)
                    .queryParam("schoolId", school)
                    .get(REQUESTS)
                    .then()
                    .statusCode(200)
                    .body("items.id", contains((String) asked.path("id")));
            as(reader)
                    .queryParam("schoolId", school)
                    .queryParam("state", "closed")
                    .get(REQUESTS)
                    .then()
                    .body("items.id", contains((String) closed.path("id")));
        }
        for (Token other :
                List.of(there, Tokens.bestuur(), Tokens.beheerpartner(UUID.randomUUID()), Tokens.operator())) {
            as(other).queryParam("schoolId", school).get(REQUESTS).then().statusCode(404);
        }
    }

    @Test
    void theSameNameIsNotAskedForTwiceAtATime() {
        Map<String, Object> wanted = wanted(school);
        Response first = asked(teacher, wanted);
        Map<String, Object> again =
                with(wanted, "name", wanted.get("name").toString().toUpperCase(Locale.ROOT));

        as(teacher)
                .body(again)
                .post(REQUESTS)
                .then()
                .statusCode(409)
                .body("type", endsWith(":knowledge-tool-request-open-already"))
                .body("requestId", equalTo(first.path("id")));
        withdrawn(teacher, first).then().statusCode(201).body("state", equalTo("withdrawn"));
        asked(teacher, again);
    }

    @Test
    void itGoesOnUntilTheLastOneTakesItBack() {
        Response asked = asked(teacher, wanted(school));
        Token other = Tokens.teacher(school);
        withdrawn(other, asked).then().statusCode(403);
        as(other)
                .body(Map.of("schoolId", school))
                .post(path(asked) + "/supports")
                .then()
                .statusCode(201);

        withdrawn(teacher, asked).then().statusCode(201).body("state", equalTo("requested"));
        withdrawn(other, asked)
                .then()
                .statusCode(201)
                .body("state", equalTo("withdrawn"))
                .body("position", nullValue())
                .body("schools", equalTo(0));
        as(other)
                .body(Map.of("schoolId", school))
                .post(path(asked) + "/supports")
                .then()
                .statusCode(409)
                .body("type", endsWith(":knowledge-tool-request-not-now"));
    }

    @Test
    void aDecisionStandsOnTheCardWithItsReasonsFromThenOn() {
        String tool = tool();
        LocalDate earliest = today().plusYears(1);
        Response review = reviewed(asked(teacher, with(wanted(school), "toolId", tool)));
        review.then().body("state", equalTo("under-review")).body("reviewNote", equalTo("We lezen de overeenkomst"));

        Response decided = decided(review, decision("conditions", "conditions", "Alleen met een bijnaam"));

        decided.then()
                .statusCode(201)
                .body("state", equalTo("decided"))
                .body("decision", equalTo("conditions"))
                .body("reasons", equalTo("De overeenkomst is getekend"))
                .body("allowedActions.size()", equalTo(0));
        as(teacher)
                .get(TOOLS + "/" + tool)
                .then()
                .body("version", equalTo(2))
                .body("notice", equalTo("Mag alleen worden gebruikt onder voorwaarden."))
                .body("privacy.decision", equalTo("conditions"))
                .body("privacy.conditions", equalTo("Alleen met een bijnaam"))
                .body("privacy.reason", equalTo("De overeenkomst is getekend"))
                .body(
                        "privacy.reviewDate",
                        oneOf(earliest.toString(), today().plusYears(1).toString()))
                .body("privacy.convenantRole", equalTo("participant"));
        as(Tokens.teacher())
                .queryParam("state", "decided")
                .queryParam("toolId", tool)
                .get(REQUESTS)
                .then()
                .body("items.id", contains((String) decided.path("id")));
    }

    @Test
    void aCardOfTheSameNameIsFound() {
        String tool = tool();
        String name = as(teacher).get(TOOLS + "/" + tool).path("name");

        asked(teacher, with(wanted(school), "name", name.toUpperCase(Locale.ROOT)))
                .then()
                .body("toolId", equalTo(tool));
    }

    @Test
    void aDecisionIsRefusedWithAllThatIsMissing() {
        Response review = reviewed(asked(teacher, wanted(school)));
        Map<String, Object> bad = decision("conditions", "reviewDate", today().toString());
        bad.put("insteadToolIds", List.of(UUID.randomUUID()));
        bad.put("reasons", "Vraag juf@school.example");

        decided(review, bad)
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/toolId", "/conditions", "/reviewDate", "/insteadToolIds/0", "/reasons"));
        as(teacher).get(path(review)).then().body("state", equalTo("under-review"));
    }

    @Test
    void aDecisionComesAfterAReviewByAnotherThanWhoAsks() {
        Response asked = asked(coach, with(wanted(school), "toolId", tool()));
        decided(Tokens.coach(), asked, decision("allow", null, null))
                .then()
                .statusCode(409)
                .body("type", endsWith(":knowledge-tool-request-not-now"))
                .body("allowedActions", containsInAnyOrder("support", "review", "close", "merge"));
        Response review = reviewed(asked);

        decided(coach, review, decision("allow", null, null))
                .then()
                .statusCode(409)
                .body("type", endsWith(":knowledge-tool-request-own"));
        decided(Tokens.coach(), review, decision("allow", null, null)).then().statusCode(201);
    }

    @Test
    void changesNeedTheVersionTheyWereMadeFor() {
        Response asked = asked(teacher, wanted(school));
        Response review = reviewed(asked);

        decided(asked, decision("allow", null, null)).then().statusCode(412);
        withdrawn(teacher, asked).then().statusCode(412);
        for (String step : List.of("closings", "mergings", "decisions", "reviews")) {
            as(coach).body(bodyOf(step)).post(path(review) + "/" + step).then().statusCode(428);
        }
        as(teacher).post(path(review) + "/withdrawals").then().statusCode(428);
    }

    @Test
    void aRequestIsClosedWithAReason() {
        Response asked = asked(teacher, wanted(school));

        step(coach, asked, "closings", Map.of("reason", " ")).then().statusCode(400);
        step(coach, asked, "closings", Map.of("reason", "Bel 06-12345678"))
                .then()
                .statusCode(400);
        step(coach, asked, "closings", Map.of("reason", "De tool bestaat niet meer"))
                .then()
                .statusCode(201)
                .body("state", equalTo("closed"))
                .body("closeReason", equalTo("De tool bestaat niet meer"))
                .body("$", not(hasKey("reasons")));
    }

    @Test
    void whoAskedForTheMergedOneAsksForTheOtherWhichWaitsSinceTheEarlierOfTheTwo() {
        Response earlier = asked(teacher, with(wanted(school), "website", "https://tool.example"));
        UUID otherSchool = heard.school();
        Response later = asked(Tokens.teacher(otherSchool), wanted(otherSchool));

        step(coach, earlier, "mergings", Map.of("intoRequestId", earlier.path("id")))
                .then()
                .statusCode(400);
        step(coach, earlier, "mergings", Map.of("intoRequestId", later.path("id")))
                .then()
                .statusCode(201)
                .body("state", equalTo("merged"))
                .body("mergedIntoId", equalTo(later.path("id")));

        as(teacher)
                .get(path(later))
                .then()
                .body("own", equalTo(true))
                .body("schools", equalTo(2))
                .body("website", equalTo("https://tool.example"))
                .body("askedAt", equalTo(earlier.path("askedAt")));
        step(coach, as(coach).get(path(later)), "mergings", Map.of("intoRequestId", earlier.path("id")))
                .then()
                .statusCode(400)
                .body("errors.code", contains("not-active"));
    }

    @Test
    void whatIsAskedForIsCheckedAllAtOnce() {
        Map<String, Object> bad = wanted(school);
        bad.put("toolId", UUID.randomUUID());
        bad.put("why", "Mail juf@school.example");

        as(teacher)
                .body(bad)
                .post(REQUESTS)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/toolId", "/why"));
        as(teacher).body(wanted(UUID.randomUUID())).post(REQUESTS).then().statusCode(404);
        as(coach)
                .body(wanted(UUID.randomUUID()))
                .post(REQUESTS)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/schoolId"));
    }

    @Test
    void whoAskedIsForgottenNinetyDaysAfterTheEndTheSchoolIsNot() {
        Response asked = asked(teacher, wanted(school));
        withdrawnByDecision(asked);
        endedDaysAgo(asked, 89);
        while (forgetting.forgetSome()) {
            // More wait.
        }
        assertThat(HeldPlaces.of(asker)).contains("tool_request_asker");
        endedDaysAgo(asked, 91);

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            forgetting.forgetSome();
            assertThat(HeldPlaces.of(asker)).doesNotContain("tool_request_asker");
        });
        as(teacher).get(path(asked)).then().body("own", equalTo(false)).body("schools", equalTo(1));
    }

    @Test
    void whatOneHoldsIsExportedAndErased() {
        Response alone = asked(teacher, wanted(school));
        Response joined = asked(teacher, wanted(school));
        as(Tokens.teacher(school))
                .body(Map.of("schoolId", school))
                .post(path(joined) + "/supports")
                .then()
                .statusCode(201);
        as(Tokens.operator())
                .get("/knowledge/v1/persons/" + asker + "/export")
                .then()
                .body("sections.toolRequests.id", contains((String) alone.path("id"), joined.path("id")));

        as(Tokens.operator())
                .post("/knowledge/v1/persons/" + asker + "/erasures")
                .then()
                .statusCode(200);

        assertThat(HeldPlaces.of(asker)).isEmpty();
        as(coach).get(path(alone)).then().statusCode(404);
        as(coach).get(path(joined)).then().statusCode(200).body("schools", equalTo(1));
    }

    @Test
    void theBestuurSeesHowLongDecisionsTake() {
        // Days in a year that no other test decides in.
        Response fast = reviewed(asked(teacher, with(wanted(school), "toolId", tool())));
        Response slow = reviewed(asked(teacher, with(wanted(school), "toolId", tool())));
        decided(fast, decision("allow", null, null)).then().statusCode(201);
        decided(slow, decision("stop", null, null)).then().statusCode(201);
        moved(fast, "1999-03-01T12:00:00Z", "1999-03-04T12:00:00Z");
        moved(slow, "1999-03-01T12:00:00Z", "1999-03-31T21:59:59Z");

        figures(Tokens.bestuur(), "1999-03-01", "1999-03-31")
                .then()
                .statusCode(200)
                .body("asked", equalTo(2))
                .body("ended.allowed", equalTo(1))
                .body("ended.stopped", equalTo(1))
                .body("decisionTime.decisions", equalTo(2))
                .body("decisionTime.medianDays", equalTo(16.5f))
                .body("decisionTime.longestDays", equalTo(30));
        figures(coach, "1999-03-01", "1999-03-30").then().body("decisionTime.decisions", equalTo(1));
        figures(coach, "1998-03-01", "1998-03-30")
                .then()
                .body("decisionTime.decisions", equalTo(0))
                .body("decisionTime.medianDays", nullValue());
        figures(coach, "1999-03-02", "1999-03-01").then().statusCode(400);
        figures(coach, "1999-03-01", "2002-03-02").then().statusCode(400);
        figures(coach, "1999-03-01", "2002-03-01").then().statusCode(200);
        for (Token other : List.of(teacher, Tokens.contactpersoon(school), Tokens.operator())) {
            as(other).get(FIGURES).then().statusCode(403);
        }
        RestAssured.get(FIGURES).then().statusCode(401);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        String unknown = REQUESTS + "/" + UUID.randomUUID();

        as(teacher).get(unknown).then().statusCode(404);
        as(coach)
                .header("If-Match", "*")
                .body(Map.of())
                .post(unknown + "/reviews")
                .then()
                .statusCode(404);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Amsterdam"));
    }

    /** All pages of what waits. */
    private List<String> waiting(String parameter, Object value) {
        Response page =
                as(teacher).queryParam(parameter, value).queryParam("limit", 1).get(REQUESTS);
        List<String> ids = new ArrayList<>(page.<List<String>>path("items.id"));
        while (page.header("Link") != null) {
            page = as(teacher).urlEncodingEnabled(false).get(page.header("Link").replaceAll("<(.*)>.*", "$1"));
            ids.addAll(page.<List<String>>path("items.id"));
        }
        return ids;
    }

    private String tool() {
        return as(coach)
                .body(Map.of(
                        "name",
                        "Leermaatje " + UUID.randomUUID(),
                        "purpose",
                        "Oefenen",
                        "privacy",
                        Map.of("convenantRole", "participant")))
                .post(TOOLS)
                .path("id");
    }

    private static Map<String, Object> wanted(UUID school) {
        Map<String, Object> wanted = new LinkedHashMap<>();
        wanted.put("schoolId", school);
        wanted.put("name", "Wensding " + UUID.randomUUID());
        wanted.put("why", "Om tafels te oefenen");
        wanted.put("subjectAreas", List.of("mathematics"));
        wanted.put("targets", List.of("group-5"));
        return wanted;
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(body);
        changed.put(field, value);
        return changed;
    }

    private static Map<String, Object> decision(String decision, String field, String value) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("decision", decision);
        body.put("reasons", "De overeenkomst is getekend");
        if (field != null) {
            body.put(field, value);
        }
        return body;
    }

    private static Map<String, Object> bodyOf(String step) {
        return switch (step) {
            case "closings" -> Map.of("reason", "De tool bestaat niet meer");
            case "mergings" -> Map.of("intoRequestId", UUID.randomUUID());
            case "decisions" -> decision("allow", null, null);
            default -> Map.of();
        };
    }

    private static Response asked(Token who, Map<String, Object> wanted) {
        Response asked = as(who).body(wanted).post(REQUESTS);
        asked.then().statusCode(201);
        return asked;
    }

    private Response reviewed(Response known) {
        Response review = step(coach, known, "reviews", Map.of("note", "We lezen de overeenkomst"));
        review.then().statusCode(201);
        return review;
    }

    private Response decided(Response known, Map<String, Object> decision) {
        return decided(coach, known, decision);
    }

    private static Response decided(Token who, Response known, Map<String, Object> decision) {
        return step(who, known, "decisions", decision);
    }

    private static Response withdrawn(Token who, Response known) {
        return as(who).header("If-Match", known.header("ETag")).post(path(known) + "/withdrawals");
    }

    private static Response step(Token who, Response known, String step, Map<String, Object> body) {
        return as(who).header("If-Match", known.header("ETag")).body(body).post(path(known) + "/" + step);
    }

    private static Response figures(Token reader, String from, String until) {
        return as(reader)
                .queryParam("fromDate", from)
                .queryParam("untilDate", until)
                .get(FIGURES);
    }

    private static String path(Response known) {
        return REQUESTS + "/" + known.path("id");
    }

    private void withdrawnByDecision(Response asked) {
        step(coach, asked, "closings", Map.of("reason", "De tool bestaat niet meer"))
                .then()
                .statusCode(201);
    }

    private void endedDaysAgo(Response request, int days) {
        sql.update(
                "update tool_request set ended_at = ? where id = ?::uuid",
                clock.instant().minus(Duration.ofDays(days)),
                request.<String>path("id"));
    }

    private void moved(Response request, String asked, String ended) {
        sql.update(
                "update tool_request set asked_at = ?::timestamptz, ended_at = ?::timestamptz where id = ?::uuid",
                asked,
                ended,
                request.<String>path("id"));
    }
}
