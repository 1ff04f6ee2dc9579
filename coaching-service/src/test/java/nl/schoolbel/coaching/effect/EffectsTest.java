package nl.schoolbel.coaching.effect;

import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.coaching.Heard;
import nl.schoolbel.coaching.schooldays.SchoolDayBook;
import nl.schoolbel.events.EventExamples;
import nl.schoolbel.events.coaching.CoachingEvents;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.terms.Cause;
import nl.schoolbel.events.terms.Impact;
import nl.schoolbel.events.terms.ResolvedBy;
import nl.schoolbel.events.terms.Urgency;
import nl.schoolbel.events.tickets.TicketEvents;
import nl.schoolbel.events.tickets.TicketMerged;
import nl.schoolbel.events.tickets.TicketReported;
import nl.schoolbel.events.tickets.TicketResolved;
import nl.schoolbel.events.tickets.TicketWithdrawn;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.platform.testkit.events.DataSchema;
import nl.schoolbel.platform.testkit.events.RecordedEvent;
import nl.schoolbel.platform.testkit.events.RecordedEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From tickets and what a coach did to what is said of it. The activity lies far enough back to be measured at once. */
@OnRealParts
class EffectsTest {

    private static final String EFFECTS = "/coaching/v1/effects";

    @Inject
    Heard heard;

    @Inject
    Sql sql;

    @Inject
    SchoolDayBook days;

    @Inject
    EffectWorker worker;

    private UUID school;
    private UUID tool;

    /** Long ago enough for eight school weeks to have passed, whatever holidays there are. */
    private LocalDate turning;

    @BeforeEach
    void aSchoolAToolAndADay() {
        school = heard.school();
        tool = heard.tool();
        turning = days.today().minusDays(200);
    }

    @Test
    void fewerTicketsAfterAnActivityAreToldAndShown() {
        reported(school, 1, turning.minusDays(100));
        reported(school, 9, turning.minusDays(20));
        reported(school, 2, turning.plusDays(10));
        reported(school, 4, turning);
        UUID activity = held();

        JsonPath effect = effectOf(activity);

        assertThat(effect.getString("items[0].verdict")).isEqualTo("fell");
        assertThat(effect.getInt("items[0].before.tickets")).isEqualTo(9);
        assertThat(effect.getInt("items[0].after.tickets")).isEqualTo(2);
        assertThat(effect.getDouble("items[0].after.schoolWeeks")).isEqualTo(8);
        assertThat(effect.getString("items[0].words")).startsWith("Er kwamen minder meldingen: 9 in");
        String id = effect.getString("items[0].id");
        try (RecordedEvents events =
                RecordedEvents.of(CoachingEvents.EFFECT_MEASURED.topic().name())) {
            RecordedEvent told = events.await(CoachingEvents.EFFECT_MEASURED.type(), id);
            assertThat(DataSchema.violations(EventExamples.schema(CoachingEvents.EFFECT_MEASURED), told.body()))
                    .isEmpty();
            assertThat(told.body().path("verdict").asText()).isEqualTo("fell");
        }
    }

    @Test
    void fourTicketsAreTooFewToSay() {
        reported(school, 4, turning.minusDays(20));
        UUID activity = held();

        as(Tokens.coach())
                .header("Accept-Language", "en")
                .queryParam("aboutId", measured(activity))
                .get(EFFECTS)
                .then()
                .statusCode(200)
                .body("items[0].verdict", equalTo("too-few"))
                .body("items[0].words", containsString("Too few to say"))
                .body("items[0].otherSchools", nullValue());
    }

    @Test
    void withdrawnAndMergedTicketsDoNotCountTwice() {
        reported(school, 5, turning.minusDays(20));
        UUID withdrawn = reported(school, turning.minusDays(19));
        heard.ticketAboutTool(
                TicketEvents.WITHDRAWN,
                withdrawn,
                2,
                new TicketWithdrawn(withdrawn, school, at(turning), OccurredBy.SCHOOLBEL));
        UUID double1 = UUID.randomUUID();
        UUID kept = reported(school, turning.plusDays(3));
        // The merger is heard before the report.
        heard.ticketAboutTool(
                TicketEvents.MERGED,
                double1,
                2,
                new TicketMerged(
                        double1, school, kept, null, at(turning.minusDays(18)), at(turning), OccurredBy.SCHOOLBEL));
        report(double1, school, tool, turning.minusDays(18));
        UUID activity = held();

        JsonPath effect = effectOf(activity);

        assertThat(effect.getInt("items[0].before.tickets")).isEqualTo(6);
        assertThat(effect.getInt("items[0].after.tickets")).isZero();
    }

    @Test
    void theToolThatWasFoundCounts() {
        UUID other = heard.tool();
        for (int i = 0; i < 3; i++) {
            UUID ticket = UUID.randomUUID();
            heard.ticketAboutTool(
                    TicketEvents.RESOLVED,
                    ticket,
                    2,
                    new TicketResolved(
                            ticket,
                            school,
                            ResolvedBy.SCHOOL,
                            Cause.USER_QUESTION,
                            tool,
                            null,
                            at(turning),
                            OccurredBy.SCHOOLBEL));
            report(ticket, school, other, turning.minusDays(15));
        }
        reported(school, 1, turning.minusDays(30));
        UUID activity = held();

        JsonPath effect = effectOf(activity);

        assertThat(effect.getInt("items[0].before.tickets")).isEqualTo(4);
        assertThat(effect.getInt("items[0].before.userQuestions")).isEqualTo(3);
    }

    @Test
    void otherSchoolsStandBesideFromThreeOn() {
        reported(school, 6, turning.minusDays(20));
        for (int i = 0; i < 3; i++) {
            UUID other = heard.school();
            reported(other, 1, turning.minusDays(90));
            reported(other, 2, turning.minusDays(20));
            reported(other, 2, turning.plusDays(20));
        }
        UUID activity = held();

        JsonPath effect = effectOf(activity);

        assertThat(effect.getInt("items[0].otherSchools.schools")).isEqualTo(3);
        assertThat(effect.getDouble("items[0].otherSchools.ticketsPerSchoolWeekAfter"))
                .isEqualTo(0.25);
    }

    @Test
    void whatElseWasDoneIsNamed() {
        reported(school, 6, turning.minusDays(20));
        // First, since what was done so long ago is measured at once.
        held("WORKSHOP", turning.plusDays(9));
        held("PLANNING_TALK", turning.plusDays(12));
        UUID activity = held();

        assertThat(effectOf(activity).getList("items[0].also", String.class)).containsExactly("workshop");
    }

    @Test
    void anActivityWithoutToolOrOfAnotherKindOrJustHeldIsNotMeasured() {
        UUID talk = held("PLANNING_TALK", turning);
        UUID recent = held("WORKSHOP", days.today().minusDays(3));
        measured(held());

        for (UUID activity : List.of(talk, recent)) {
            as(Tokens.coach())
                    .queryParam("aboutId", activity)
                    .get(EFFECTS)
                    .then()
                    .statusCode(200)
                    .body("items", emptyIterable());
        }
    }

    @Test
    void theSchoolsContactpersoonAndCoachesSeeIt() {
        String effect = effectOf(held()).getString("items[0].id");
        UUID elsewhere = heard.school();

        as(Tokens.contactpersoon(school)).get(EFFECTS).then().statusCode(200).body("items.id", contains(effect));
        as(Tokens.contactpersoon(school)).get(EFFECTS + "/" + effect).then().statusCode(200);
        as(Tokens.contactpersoon(elsewhere)).get(EFFECTS + "/" + effect).then().statusCode(404);
        as(Tokens.contactpersoon(elsewhere))
                .queryParam("schoolId", school)
                .get(EFFECTS)
                .then()
                .statusCode(404);
        as(Tokens.teacher(school)).get(EFFECTS).then().statusCode(403);
        as(Tokens.bestuur()).get(EFFECTS).then().statusCode(403);
    }

    private JsonPath effectOf(UUID activity) {
        return as(Tokens.coach())
                .queryParam("aboutId", measured(activity))
                .get(EFFECTS)
                .jsonPath();
    }

    private UUID measured(UUID activity) {
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            worker.work();
            return !sql.query("select 1 from effect where about_id = ?", row -> 1, activity)
                    .isEmpty();
        });
        return activity;
    }

    private UUID held() {
        return held("DEMONSTRATION", turning);
    }

    private UUID held(String kind, LocalDate day) {
        UUID coach = UUID.randomUUID();
        UUID activity = UUID.randomUUID();
        sql.update(
                "insert into coach (id, version, subject, name, from_date, created_at) values (?, 0, ?, 'Sam', ?, ?)",
                coach,
                coach.toString(),
                day.minusDays(1),
                at(day));
        sql.update(
                "insert into activity (id, version, coach_id, school_id, kind, topic, state, starts_at, ends_at,"
                        + " school_year, tool_id, preparation_minutes, travel_minutes, contact_minutes,"
                        + " technical_minutes, planned_minutes, teachers, contactpersonen, others, calendar_sequence,"
                        + " held_at, changed_at, created_at) values (?, 0, ?, ?, ?, 'Kahoot', 'HELD', ?, ?, ?, ?,"
                        + " 0, 0, 60, 0, 60, 6, 0, 0, 0, ?, ?, ?)",
                activity,
                coach,
                school,
                kind,
                at(day),
                at(day).plus(Duration.ofHours(1)),
                2026,
                tool,
                at(day),
                at(day),
                at(day));
        return activity;
    }

    private void reported(UUID where, int tickets, LocalDate day) {
        for (int i = 0; i < tickets; i++) {
            reported(where, day);
        }
    }

    private UUID reported(UUID where, LocalDate day) {
        UUID ticket = UUID.randomUUID();
        report(ticket, where, tool, day);
        return ticket;
    }

    private void report(UUID ticket, UUID where, UUID about, LocalDate day) {
        heard.ticketAboutTool(
                TicketEvents.REPORTED,
                ticket,
                1,
                new TicketReported(
                        ticket,
                        "26-0001",
                        where,
                        Impact.CLASS,
                        Urgency.NORMAL,
                        false,
                        3,
                        null,
                        null,
                        null,
                        about,
                        null,
                        at(day),
                        OccurredBy.SCHOOLBEL));
    }

    private static Instant at(LocalDate day) {
        return day.atTime(10, 0).atZone(SchoolDayBook.ZONE).toInstant();
    }
}
