package nl.schoolbel.coaching.cycles;

import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.coaching.Heard;
import nl.schoolbel.coaching.Staff;
import nl.schoolbel.coaching.schooldays.SchoolDayBook;
import nl.schoolbel.coaching.schooldays.domain.SchoolDays;
import nl.schoolbel.events.coaching.CoachingEvents;
import nl.schoolbel.events.schools.SchoolClosedDays;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.platform.testkit.events.RecordedEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Does it stay when the coach is gone: checks that plan themselves, and the decision after them. */
@OnRealParts
class BorgingTest {

    private static final String ALL_SEEN = """
            {"colleaguesUnaided": 3, "ownerNamed": true, "ownerRole": "teacher", "inYearPlan": true, "reviewDate": "2190-01-01"}""";

    @Inject
    Heard heard;

    @Inject
    Staff staff;

    @Inject
    SchoolDayBook book;

    @Inject
    Sql sql;

    private UUID school;
    private Token coach;
    private Cycle cycle;
    private LocalDate today;

    @BeforeEach
    void aCycleInBorging() {
        school = heard.school();
        coach = staff.coach().token();
        cycle = Cycle.begun(coach, school);
        cycle.move("borging").then().statusCode(201);
        today = book.today();
    }

    @Test
    void checksAreDueAfterSixAndTwelveSchoolWeeks() {
        SchoolDays days = book.of(school);

        cycle.checks(Tokens.contactpersoon(school))
                .then()
                .statusCode(200)
                .body("items.schoolWeeks", contains(6, 12))
                .body("items.state", contains("planned", "planned"))
                .body("items.urge", contains("later", "later"))
                .body(
                        "items.dueDate",
                        contains(
                                days.afterWeeks(today, 6).toString(),
                                days.afterWeeks(today, 12).toString()))
                .body("items.moves", contains(List.of(), List.of()));
        cycle.read(coach)
                .then()
                .body("nextCheckDueDate", equalTo(days.afterWeeks(today, 6).toString()))
                .body("borgingFromDate", equalTo(today.toString()))
                .body("borgingOverdue", equalTo(false));
    }

    @Test
    void newFreeDaysMoveWhatIsStillToCome() {
        LocalDate before = book.of(school).afterWeeks(today, 6);
        SchoolClosedDays week = new SchoolClosedDays(today.plusDays(7), today.plusDays(13));

        heard.closed(school, 2, List.of(week));
        heard.closed(school, 3, List.of(week));

        LocalDate after = book.of(school).afterWeeks(today, 6);
        assertThat(after).isEqualTo(before.plusDays(7));
        cycle.checks(coach)
                .then()
                .body("items[0].firstDueDate", equalTo(before.toString()))
                .body("items[0].dueDate", equalTo(after.toString()))
                .body("items[0].moves.size()", equalTo(1))
                .body("items[0].moves[0].formerDueDate", equalTo(before.toString()))
                .body("items[0].moves[0].newDueDate", equalTo(after.toString()))
                .body("items[0].moves[0].cause", equalTo("school-days"));

        heard.closed(school, 4, List.of());

        cycle.checks(coach).then().body("items[0].dueDate", equalTo(before.toString()));
    }

    @Test
    void aCheckThatWasDueBeforeTodayStaysWhereItWas() {
        longAgo(cycle);

        heard.closed(school, 2, List.of(new SchoolClosedDays(today.plusDays(1), today.plusDays(30))));

        cycle.checks(coach)
                .then()
                .body("items[0].dueDate", equalTo(today.minusDays(1).toString()));
    }

    @Test
    void whatWasDueAndNotHeldIsShownToCoachAndSchool() {
        longAgo(cycle);
        Token teacher = Tokens.teacher(school);

        assertThat(overdue(teacher)).hasSize(2);
        cycle.read(teacher).then().body("borgingOverdue", equalTo(true));
        as(coach)
                .queryParam("schoolId", school)
                .queryParam("borgingOverdue", true)
                .get(Cycle.CYCLES)
                .then()
                .body("items.id", contains(cycle.id()));
        assertThat(overdue(Tokens.teacher(heard.school()))).isEmpty();
    }

    @Test
    void whatStandsStillIsNotOverdue() {
        longAgo(cycle);
        cycle.post("pauses", "{\"reason\": \"Ziek\"}").then().statusCode(201).body("borgingOverdue", equalTo(false));

        assertThat(overdue(coach)).isEmpty();
        cycle.checks(coach).then().body("items.urge", contains("paused", "paused"));
        cycle.post("resumptions", "").then().statusCode(201);
    }

    @Test
    void checksMoveByTheSchoolDaysOfAPause() {
        cycle.post("pauses", "{\"reason\": \"Ziek\"}").then().statusCode(201);
        asIfPausedAWeekAgo();

        cycle.post("resumptions", "").then().statusCode(201);

        SchoolDays days = book.of(school);
        LocalDate unmoved = days.afterWeeks(today.minusDays(14), 6);
        cycle.checks(coach)
                .then()
                .body("items[0].firstDueDate", equalTo(unmoved.toString()))
                .body("items[0].dueDate", equalTo(days.after(unmoved, 5).toString()))
                .body("items[0].moves.cause", contains("pause"));
    }

    @Test
    void goingBackDropsThemAndComingAgainPlansAnew() {
        cycle.move("do-together").then().statusCode(201).body("borgingFromDate", nullValue());
        cycle.checks(coach).then().body("items.state", contains("dropped", "dropped"));

        cycle.move("borging").then().statusCode(201);

        cycle.checks(coach).then().body("items.state", containsInAnyOrder("dropped", "dropped", "planned", "planned"));
    }

    @Test
    void aCheckIsHeldFromTwoSchoolWeeksBeforeItIsDue() {
        String check = firstCheck();

        cycle.hold(check, ALL_SEEN)
                .then()
                .statusCode(409)
                .body("type", endsWith(":coaching-check-too-early"))
                .body("fromDate", notNullValue());
        sql.update("update borging_check set soon_on = ? where id = ?", today, UUID.fromString(check));

        as(coach)
                .queryParam("schoolId", school)
                .queryParam("dueSoon", true)
                .get(Cycle.CHECKS)
                .then()
                .body("items.id", contains(check));
        cycle.hold(check, ALL_SEEN).then().statusCode(201).body("state", equalTo("held"));
    }

    @Test
    void itSaysWhatIsMissing() {
        longAgo(cycle);

        cycle.hold(firstCheck(), "{\"colleaguesUnaided\": 2, \"ownerNamed\": false, \"inYearPlan\": true}")
                .then()
                .statusCode(201)
                .body("found.sticks", equalTo(false))
                .body("found.heldDate", equalTo(today.toString()))
                .body("found.missing.what", contains("colleagues", "owner", "review-date"))
                .body("found.missing[1].explanation", equalTo("Op school is nog niemand ervoor verantwoordelijk."));
    }

    @Test
    void aHoldingWithFaultsIsRefusedWithAllOfThem() {
        longAgo(cycle);

        cycle.hold(firstCheck(), """
                        {"heldDate": "%s", "colleaguesUnaided": 3, "ownerNamed": false, "ownerRole": "teacher",
                         "inYearPlan": true, "reviewDate": "%s", "activityId": "%s"}""".formatted(today.plusDays(1), today, UUID.randomUUID()))
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/heldDate", "/ownerRole", "/reviewDate", "/activityId"));
    }

    @Test
    void theVisitOfACheckIsABorgingCheckAtThatSchool() {
        longAgo(cycle);
        String check = firstCheck();

        UUID cancelled = visit(school, "BORGING_CHECK");
        sql.update("update activity set state = 'CANCELLED', cancelled_at = created_at where id = ?", cancelled);
        for (UUID wrong : List.of(visit(school, "WORKSHOP"), visit(heard.school(), "BORGING_CHECK"), cancelled)) {
            cycle.hold(check, on(wrong)).then().statusCode(400).body("errors.pointer", contains("/activityId"));
        }
        UUID right = visit(school, "BORGING_CHECK");
        cycle.hold(check, on(right)).then().statusCode(201).body("found.activityId", equalTo(right.toString()));
    }

    @Test
    void aCheckIsHeldOnceByACoachOfTheCycle() {
        longAgo(cycle);
        String check = firstCheck();
        String path = Cycle.CHECKS + "/" + check;
        String etag = as(coach).get(path).header("ETag");
        for (Token never : List.of(
                Tokens.contactpersoon(school),
                Tokens.teacher(school),
                staff.coach().token())) {
            as(never)
                    .header("If-Match", etag)
                    .body(ALL_SEEN)
                    .post(path + "/holdings")
                    .then()
                    .statusCode(403);
        }
        as(Tokens.teacher(heard.school())).get(path).then().statusCode(404);
        as(Tokens.bestuur()).get(path).then().statusCode(403);
        as(coach).body(ALL_SEEN).post(path + "/holdings").then().statusCode(428);

        cycle.hold(check, ALL_SEEN).then().statusCode(201);

        as(coach)
                .header("If-Match", etag)
                .body(ALL_SEEN)
                .post(path + "/holdings")
                .then()
                .statusCode(412);
        cycle.hold(check, ALL_SEEN).then().statusCode(409).body("type", endsWith(":coaching-check-settled"));
    }

    @Test
    void whatSticksIsEmbeddedAndLookedAtAgain() {
        holdBoth(ALL_SEEN);

        cycle.post("decisions", "{\"decision\": \"embed\", \"result\": 6}")
                .then()
                .statusCode(201)
                .body("phase", equalTo("done"))
                .body("embedded", equalTo(true))
                .body("content.goalReached", equalTo(true))
                .body("reviewDate", equalTo("2190-01-01"))
                .body("reviewDue", equalTo(false))
                .body("allowedActions", contains("review"));

        try (RecordedEvents events =
                RecordedEvents.of(CoachingEvents.CYCLE_ENDED.topic().name())) {
            assertThat(events.await(CoachingEvents.CYCLE_ENDED.type(), UUID.fromString(cycle.id()))
                            .body()
                            .path("embedded")
                            .asBoolean())
                    .isTrue();
        }
        assertThat(reviewDue()).isEmpty();
        sql.update("update coaching_cycle set review_date = ? where id = ?", today, UUID.fromString(cycle.id()));
        assertThat(reviewDue()).containsExactly(cycle.id());
        cycle.post("reviews", "{\"stillUsed\": true, \"words\": \"Nu ook in groep 5\"}")
                .then()
                .statusCode(201)
                .body("content.reviews.stillUsed", contains(true));
        assertThat(reviewDue()).isEmpty();
    }

    @Test
    void toEmbedWhatDoesNotStickNeedsAReasonAndIsNotCountedAsEmbedded() {
        holdBoth(
                "{\"colleaguesUnaided\": 1, \"ownerNamed\": true, \"inYearPlan\": true, \"reviewDate\": \"2190-01-01\"}");

        cycle.post("decisions", "{\"decision\": \"embed\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
        cycle.post("decisions", "{\"decision\": \"embed\", \"reason\": \"Kleine school\"}")
                .then()
                .statusCode(201)
                .body("decision", equalTo("embed"))
                .body("embedded", equalTo(false));
    }

    @Test
    void beforeTheLastCheckItIsNotEmbedded() {
        longAgo(cycle);
        cycle.hold(firstCheck(), ALL_SEEN);

        cycle.post("decisions", "{\"decision\": \"embed\"}")
                .then()
                .statusCode(409)
                .body("allowedActions", not(hasItem("embed")))
                .body("allowedActions", hasItem("adapt"));
    }

    @Test
    void adaptingBeginsANewTurnAndKeepsTheHistory() {
        longAgo(cycle);
        cycle.hold(firstCheck(), ALL_SEEN);

        cycle.post("decisions", "{\"decision\": \"adapt\", \"reason\": \"Met kleinere stappen\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/phase"));
        cycle.post(
                        "decisions",
                        "{\"decision\": \"adapt\", \"reason\": \"Met kleinere stappen\", \"phase\": \"show\", \"result\": 2}")
                .then()
                .statusCode(201)
                .body("turn", equalTo(2))
                .body("phase", equalTo("show"))
                .body("decision", equalTo("adapt"))
                .body("nextCheckDueDate", nullValue())
                .body("content.decisions.turn", contains(1));
        cycle.checks(coach).then().body("items.state", containsInAnyOrder("held", "dropped"));
        cycle.move("borging").then().statusCode(201).body("allowedActions", hasItem("hold-check"));
    }

    @Test
    void weeksAndCriteriaAreChosenBeforeBorging() {
        Cycle own = Cycle.begun(coach, school, """
                , "checkSchoolWeeks": [3],
                 "criteria": {"colleaguesUnaided": 0, "ownerNamed": true, "inYearPlan": false, "reviewPlanned": false}""");
        own.move("borging");
        longAgo(own);
        own.checks(coach).then().body("items.schoolWeeks", contains(3));

        own.hold(
                        own.checks(coach).path("items[0].id"),
                        "{\"colleaguesUnaided\": 0, \"ownerNamed\": true, \"inYearPlan\": false}")
                .then()
                .statusCode(201)
                .body("found.sticks", equalTo(true))
                .body("found.missing", emptyIterable());
    }

    @Test
    void checksAreReadPageByPageFirstDueFirst() {
        Response first = as(coach)
                .queryParam("cycleId", cycle.id())
                .queryParam("limit", 1)
                .get(Cycle.CHECKS);
        first.then().body("items.schoolWeeks", contains(6));

        as(coach)
                .urlEncodingEnabled(false)
                .get(first.header("Link").replaceAll("<(.*)>.*", "$1"))
                .then()
                .body("items.schoolWeeks", contains(12))
                .header("Link", nullValue());
    }

    private UUID visit(UUID where, String kind) {
        UUID id = UUID.randomUUID();
        sql.update(
                "insert into activity (id, version, coach_id, school_id, kind, topic, state, starts_at, ends_at, school_year,"
                        + " preparation_minutes, travel_minutes, contact_minutes, technical_minutes, planned_minutes,"
                        + " calendar_sequence, changed_at, created_at) select ?, 0, coach_id, ?, ?, 'Check', 'PLANNED',"
                        + " created_at, created_at + interval '1 hour', school_year, 0, 0, 60, 0, 60, 0, created_at, created_at"
                        + " from coaching_cycle where id = ?",
                id,
                where,
                kind,
                UUID.fromString(cycle.id()));
        return id;
    }

    private static String on(UUID activity) {
        return ALL_SEEN.replace("}", ", \"activityId\": \"%s\"}".formatted(activity));
    }

    private void holdBoth(String found) {
        longAgo(cycle);
        List<String> checks = cycle.checks(coach).path("items.id");
        checks.forEach(check -> cycle.hold(check, found).then().statusCode(201));
    }

    private String firstCheck() {
        return cycle.checks(coach).path("items[0].id");
    }

    private List<String> overdue(Token who) {
        return as(who).queryParam("cycleId", cycle.id())
                .queryParam("overdue", true)
                .get(Cycle.CHECKS)
                .path("items.id");
    }

    private List<String> reviewDue() {
        return as(coach)
                .queryParam("schoolId", school)
                .queryParam("reviewDue", true)
                .get(Cycle.CYCLES)
                .path("items.id");
    }

    /** As if borging had begun four months ago, so that all its checks were due yesterday. */
    private void longAgo(Cycle some) {
        UUID id = UUID.fromString(some.id());
        LocalDate began = today.minusDays(120);
        sql.update("update coaching_cycle set borging_from = ? where id = ?", began, id);
        sql.update(
                "update borging_check set counted_from = ?, due_on = ?, soon_on = ? where cycle_id = ?",
                began,
                today.minusDays(1),
                today.minusDays(20),
                id);
    }

    /** As if borging had begun two weeks ago and the pause one week ago: five school days, on whatever day. */
    private void asIfPausedAWeekAgo() {
        UUID id = UUID.fromString(cycle.id());
        sql.update(
                "update coaching_cycle set borging_from = borging_from - 14, paused_on = paused_on - 7 where id = ?",
                id);
        sql.update(
                "update borging_check set counted_from = counted_from - 14, due_on = due_on - 14, soon_on = soon_on - 14,"
                        + " first_due_on = first_due_on - 14 where cycle_id = ?",
                id);
        sql.update("update cycle_pause set paused_on = paused_on - 7 where cycle_id = ?", id);
    }
}
