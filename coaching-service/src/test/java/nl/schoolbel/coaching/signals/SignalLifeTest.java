package nl.schoolbel.coaching.signals;

import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.coaching.Heard;
import nl.schoolbel.coaching.Staff;
import nl.schoolbel.coaching.content.Forgetting;
import nl.schoolbel.events.EventExamples;
import nl.schoolbel.events.coaching.CoachingEvents;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.platform.testkit.events.DataSchema;
import nl.schoolbel.platform.testkit.events.RecordedEvent;
import nl.schoolbel.platform.testkit.events.RecordedEvents;
import nl.schoolbel.platform.time.DomainClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From raised to an outcome. */
@OnRealParts
class SignalLifeTest {

    private static final Map<String, String> FALSE_SIGNAL =
            Map.of("declineReason", "false-signal", "reason", "De drie tickets gingen over een uitgevallen server.");

    @Inject
    Heard heard;

    @Inject
    Happened happened;

    @Inject
    Staff staff;

    @Inject
    DomainClock clock;

    @Inject
    Forgetting forgetting;

    @Inject
    Sql sql;

    private UUID school;
    private String signal;
    private Token coach;

    @BeforeEach
    void aSignalAndACoach() {
        school = heard.school();
        signal = happened.signal(school, heard.tool(), clock.instant().minus(Duration.ofDays(1)));
        coach = staff.coach().token();
    }

    @Test
    void theFirstCoachWhoComesHasIt() {
        post("acceptances", coach, "\"v0\"", null)
                .then()
                .statusCode(201)
                .header("ETag", "\"v1\"")
                .body("state", equalTo("accepted"))
                .body("coachName", notNullValue())
                .body("acceptedAt", notNullValue());

        Token second = staff.coach().token();
        post("acceptances", second, "\"v0\"", null).then().statusCode(412);
        post("acceptances", second, "\"v1\"", null)
                .then()
                .statusCode(409)
                .body("type", endsWith(":coaching-signal-accepted-already"));
        post("declines", second, "\"v1\"", FALSE_SIGNAL)
                .then()
                .statusCode(409)
                .body("type", endsWith(":coaching-signal-accepted-already"));
        post("acceptances", second, null, null).then().statusCode(428);
    }

    @Test
    void sentTwiceWithTheSameKeyItIsAcceptedOnce() {
        String key = UUID.randomUUID().toString();
        for (int time = 0; time < 2; time++) {
            as(coach, key)
                    .header("If-Match", "\"v0\"")
                    .post(Happened.SIGNALS + "/" + signal + "/acceptances")
                    .then()
                    .statusCode(201)
                    .body("state", equalTo("accepted"));
        }
    }

    @Test
    void whoIsNotInTheRegisterDecidesNothing() {
        Token stranger = Tokens.coach();

        for (String step : new String[] {"acceptances", "declines", "outcomes"}) {
            Object body = step.equals("outcomes") ? Map.of("outcome", "fallback-lesson-given") : FALSE_SIGNAL;
            post(step, stranger, "\"v0\"", step.equals("acceptances") ? null : body)
                    .then()
                    .statusCode(403)
                    .body("type", endsWith(":coaching-coach-unknown"));
        }
    }

    @Test
    void onlyCoachesDecide() {
        for (Token other :
                new Token[] {Tokens.teacher(school), Tokens.contactpersoon(school), Tokens.bestuur(), Tokens.operator()
                }) {
            post("acceptances", other, "\"v0\"", null).then().statusCode(403);
            post("declines", other, "\"v0\"", FALSE_SIGNAL).then().statusCode(403);
            post("outcomes", other, "\"v0\"", Map.of("outcome", "not-needed", "reason", "Opgelost."))
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void aDeclinedSignalSaysWhyAndIsOver() {
        post("declines", coach, "\"v0\"", Map.of("declineReason", "technical", "reason", "Kapotte lamp in de beamer."))
                .then()
                .statusCode(201)
                .body("state", equalTo("declined"))
                .body("declineReason", equalTo("technical"));

        as(Tokens.contactpersoon(school))
                .get(Happened.SIGNALS + "/" + signal)
                .then()
                .body("declineReason", equalTo("technical"))
                .body("reason", equalTo("Kapotte lamp in de beamer."))
                .body("endedAt", notNullValue())
                .body("overdue", equalTo(false));
        post("acceptances", coach, "\"v1\"", null)
                .then()
                .statusCode(409)
                .body("type", endsWith(":coaching-signal-ended-already"));
        assertTold("declined");
    }

    @Test
    void aDeclineNeedsAReasonInAWordAndInWords() {
        post("declines", coach, "\"v0\"", Map.of("reason", " "))
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/declineReason", "/reason"));
        post("declines", coach, "\"v0\"", Map.of("declineReason", "other", "reason", "Bel 0612345678"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
    }

    @Test
    void whatCameOfItIsSaidAfterItWasTakenOn() {
        Map<String, String> notNeeded =
                Map.of("outcome", "not-needed", "reason", "Het team heeft het zelf uitgezocht.");
        post("outcomes", coach, "\"v0\"", notNeeded)
                .then()
                .statusCode(409)
                .body("type", endsWith(":coaching-signal-not-accepted"));
        post("acceptances", coach, "\"v0\"", null);

        post("outcomes", staff.coach().token(), "\"v1\"", notNeeded)
                .then()
                .statusCode(201)
                .header("ETag", "\"v2\"")
                .body("state", equalTo("ended"))
                .body("outcome", equalTo("not-needed"));

        post("outcomes", coach, "\"v2\"", notNeeded)
                .then()
                .statusCode(409)
                .body("type", endsWith(":coaching-signal-ended-already"));
        assertTold("not-needed");
    }

    @Test
    void anOutcomeNamesWhatItMust() {
        post("acceptances", coach, "\"v0\"", null);

        refused(Map.of("outcome", "coached"), "/activityId");
        refused(Map.of("outcome", "coached", "requestId", UUID.randomUUID()), "/requestId");
        refused(Map.of("outcome", "practice-shared"), "/practiceId");
        refused(Map.of("outcome", "false-signal"), "/reason");
        refused(Map.of("outcome", "declined"), "/outcome");
        refused(Map.of("outcome", "not-needed", "reason", "Mail jan@school.nl"), "/reason");
        post("outcomes", coach, "\"v1\"", Map.of("outcome", "fallback-lesson-given"))
                .then()
                .statusCode(201);
    }

    @Test
    void aRequestThatTheCoachOpenedForItIsAnOutcome() {
        post("acceptances", coach, "\"v0\"", null);
        String request = as(coach)
                .body(Map.of("schoolId", school, "question", "Kahoot in groep 7", "urgency", "normal"))
                .post("/coaching/v1/requests")
                .path("id");

        post("outcomes", coach, "\"v1\"", Map.of("outcome", "coached", "requestId", request))
                .then()
                .statusCode(201)
                .body("requestId", equalTo(request));
    }

    @Test
    void whatCameOfItIsOfTheSameSchool() {
        post("acceptances", coach, "\"v0\"", null);
        UUID elsewhere = heard.school();
        String request = as(coach)
                .body(Map.of("schoolId", elsewhere, "question", "Kahoot in groep 7", "urgency", "normal"))
                .post("/coaching/v1/requests")
                .path("id");
        String cycle = as(coach)
                .body("""
                        {"schoolId": "%s", "title": "Quiz", "goal": "Zelf doen", "baseline": 0, "target": 6}""".formatted(elsewhere))
                .post("/coaching/v1/cycles")
                .path("id");
        Map<String, Object> said = Map.of(
                "outcome",
                "coached",
                "requestId",
                request,
                "cycleId",
                cycle,
                "activityId",
                activity(elsewhere, "PLANNED"));

        post("outcomes", coach, "\"v1\"", said)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/requestId", "/cycleId", "/activityId"));
        refused(Map.of("outcome", "coached", "activityId", activity(school, "CANCELLED")), "/activityId");
        post("outcomes", coach, "\"v1\"", Map.of("outcome", "coached", "activityId", activity(school, "PLANNED")))
                .then()
                .statusCode(201);
    }

    @Test
    void theWordsOfWhatEndedLongAgoGo() {
        post("declines", coach, "\"v0\"", FALSE_SIGNAL).then().statusCode(201);
        String recent = happened.signal(school, heard.tool(), clock.instant().minus(Duration.ofHours(1)));
        as(coach).header("If-Match", "\"v0\"").body(FALSE_SIGNAL).post(Happened.SIGNALS + "/" + recent + "/declines");
        sql.update("update signal set ended_at = '2001-06-01T08:00:00Z' where id = ?", UUID.fromString(signal));

        while (forgetting.forgetSome()) {
            // more wait
        }

        as(coach)
                .get(Happened.SIGNALS + "/" + signal)
                .then()
                .body("reason", nullValue())
                .body("declineReason", equalTo("false-signal"));
        as(coach).get(Happened.SIGNALS + "/" + recent).then().body("reason", equalTo(FALSE_SIGNAL.get("reason")));
    }

    @Test
    void openAfterItsDayASignalIsOverdueUntilItHasAnOutcome() {
        UUID other = heard.school();
        String old = happened.signal(other, heard.tool(), clock.instant().minus(Duration.ofDays(90)));

        as(coach)
                .queryParam("overdue", true)
                .queryParam("schoolId", other)
                .get(Happened.SIGNALS)
                .then()
                .body("items.id", contains(old))
                .body("items.overdue", contains(true));
        as(coach)
                .queryParam("overdue", true)
                .queryParam("schoolId", school)
                .get(Happened.SIGNALS)
                .then()
                .body("items.size()", equalTo(0));
        as(coach)
                .header("If-Match", "\"v0\"")
                .body(FALSE_SIGNAL)
                .post(Happened.SIGNALS + "/" + old + "/declines")
                .then()
                .statusCode(201)
                .body("overdue", equalTo(false));
    }

    @Test
    void theListIsNarrowedByStateAndKind() {
        as(coach)
                .queryParam("schoolId", school)
                .queryParam("state", "raised")
                .queryParam("kind", "user-questions")
                .get(Happened.SIGNALS)
                .then()
                .body("items.id", contains(signal));
        as(coach)
                .queryParam("schoolId", school)
                .queryParam("state", "ended")
                .get(Happened.SIGNALS)
                .then()
                .body("items.size()", equalTo(0));
        as(coach)
                .queryParam("schoolId", school)
                .queryParam("kind", "breach-cluster")
                .get(Happened.SIGNALS)
                .then()
                .body("items.size()", equalTo(0));
    }

    @Test
    void figuresTellWhatCameOfTheSignalsOfASchoolYear() {
        // A school year that no other test has signals in.
        int year = 2031 + (int) (Math.abs(school.getLeastSignificantBits()) % 150);
        Instant inIt = Instant.parse(year + "-11-14T09:00:00Z");
        String first = happened.signal(heard.school(), heard.tool(), inIt);
        String second = happened.signal(heard.school(), heard.tool(), inIt);
        happened.signal(heard.school(), heard.tool(), Instant.parse((year + 1) + "-08-01T09:00:00Z"));
        decide(first, "declines", "\"v0\"", FALSE_SIGNAL);
        decide(second, "acceptances", "\"v0\"", null);
        decide(second, "outcomes", "\"v1\"", Map.of("outcome", "fallback-lesson-given"));

        as(Tokens.bestuur())
                .queryParam("schoolYear", year + "-" + (year + 1))
                .get(Happened.SIGNALS + "/figures")
                .then()
                .statusCode(200)
                .body("all.raised", equalTo(2))
                .body("all.accepted", equalTo(1))
                .body("all.declined", equalTo(1))
                .body("all.ended", equalTo(1))
                .body("all.open", equalTo(0))
                .body("all.falseSignals", equalTo(1))
                .body("all.falseSignalPercent", equalTo(50))
                .body("all.medianSchoolDaysToDecision", equalTo(0))
                .body("all.declineReasons.false-signal", equalTo(1))
                .body("all.outcomes.fallback-lesson-given", equalTo(1))
                .body("kinds.find { it.kind == 'breach-cluster' }.counts.raised", equalTo(0))
                .body("kinds.find { it.kind == 'breach-cluster' }.counts.falseSignalPercent", nullValue());
    }

    @Test
    void figuresAreForCoachesAndTheBestuurAndASchoolYearIsWrittenInFull() {
        as(coach).get(Happened.SIGNALS + "/figures").then().statusCode(200).body("kinds.kind", hasItem("board-theme"));
        as(Tokens.teacher(school)).get(Happened.SIGNALS + "/figures").then().statusCode(403);
        as(Tokens.contactpersoon(school))
                .get(Happened.SIGNALS + "/figures")
                .then()
                .statusCode(403);
        as(coach)
                .queryParam("schoolYear", "2026")
                .get(Happened.SIGNALS + "/figures")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("schoolYear"));
    }

    private UUID activity(UUID where, String state) {
        UUID activity = UUID.randomUUID();
        sql.update(
                "insert into activity (id, version, coach_id, school_id, kind, topic, state, starts_at, ends_at, school_year,"
                        + " preparation_minutes, travel_minutes, contact_minutes, technical_minutes, planned_minutes,"
                        + " calendar_sequence, cancelled_at, changed_at, created_at) values (?, 0, ?, ?, 'WORKSHOP', 'Quiz',"
                        + " ?, now(), now() + interval '1 hour', 2026, 0, 0, 60, 0, 60, 0,"
                        + " case when ? = 'CANCELLED' then now() end, now(), now())",
                activity,
                staff.coach().id(),
                where,
                state,
                state);
        return activity;
    }

    private void refused(Map<String, ?> outcome, String pointer) {
        post("outcomes", coach, "\"v1\"", outcome).then().statusCode(400).body("errors.pointer", contains(pointer));
    }

    private Response post(String step, Token caller, String ifMatch, Object body) {
        var call = as(caller);
        if (ifMatch != null) {
            call.header("If-Match", ifMatch);
        }
        if (body != null) {
            call.body(body);
        }
        return call.post(Happened.SIGNALS + "/" + signal + "/" + step);
    }

    private void decide(String id, String step, String ifMatch, Object body) {
        signal = id;
        assertThat(post(step, coach, ifMatch, body).statusCode()).isEqualTo(201);
    }

    private void assertTold(String outcome) {
        try (RecordedEvents events =
                RecordedEvents.of(CoachingEvents.SIGNAL_ENDED.topic().name())) {
            RecordedEvent told = events.await(CoachingEvents.SIGNAL_ENDED.type(), signal);
            assertThat(DataSchema.violations(EventExamples.schema(CoachingEvents.SIGNAL_ENDED), told.body()))
                    .isEmpty();
            assertThat(told.body().path("outcome").asText()).isEqualTo(outcome);
            assertThat(told.body().has("reason")).as("no words on events").isFalse();
        }
    }
}
