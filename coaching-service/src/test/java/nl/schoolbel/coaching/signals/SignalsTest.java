package nl.schoolbel.coaching.signals;

import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.schoolbel.coaching.Heard;
import nl.schoolbel.events.EventExamples;
import nl.schoolbel.events.coaching.CoachingEvents;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.terms.Cause;
import nl.schoolbel.events.terms.ResolvedBy;
import nl.schoolbel.events.tickets.TicketClosed;
import nl.schoolbel.events.tickets.TicketEvents;
import nl.schoolbel.events.tickets.TicketReopened;
import nl.schoolbel.events.tickets.TicketResolved;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.platform.testkit.events.DataSchema;
import nl.schoolbel.platform.testkit.events.RecordedEvent;
import nl.schoolbel.platform.testkit.events.RecordedEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From what is heard of tickets to the signal that a coach reads; the edges of the rule are told in its own test. */
@OnRealParts
class SignalsTest {

    private static final String SIGNALS = "/coaching/v1/signals";
    private static final Instant START = Instant.parse("2026-09-01T08:00:00Z");

    @Inject
    Heard heard;

    private UUID school;
    private UUID tool;

    @BeforeEach
    void aSchoolAndATool() {
        school = heard.school();
        tool = heard.tool();
    }

    @Test
    void threeUserQuestionsOnOneToolRaiseASignal() {
        for (int day = 0; day < 3; day++) {
            resolvedBySchool(UUID.randomUUID(), 2, day);
        }

        as(Tokens.coach())
                .queryParam("schoolId", school)
                .get(SIGNALS)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].schoolName", equalTo("De Klimop"))
                .body("items[0].toolName", equalTo("Kahoot"))
                .body("items[0].tickets", equalTo(3))
                .body("items[0].kind", equalTo("user-questions"))
                .body("items[0].state", equalTo("raised"))
                .body("items[0].windowSchoolDays", equalTo(30))
                .body("items[0].windowDays", nullValue())
                .body("items[0].schools", nullValue())
                .body("items[0].raisedAt", equalTo(day(2).toString()));
    }

    @Test
    void aSignalIsToldAsPublished() {
        for (int day = 0; day < 3; day++) {
            resolvedBySchool(UUID.randomUUID(), 2, day);
        }
        String signal = signals().get(0);

        try (RecordedEvents events =
                RecordedEvents.of(CoachingEvents.SIGNAL_RAISED.topic().name())) {
            RecordedEvent told = events.await(CoachingEvents.SIGNAL_RAISED.type(), signal);

            assertThat(DataSchema.violations(EventExamples.schema(CoachingEvents.SIGNAL_RAISED), told.body()))
                    .isEmpty();
            assertThat(told.body().path("toolId").asText()).isEqualTo(tool.toString());
            assertThat(told.body().path("occurredAt").asText()).isEqualTo(day(2).toString());
            RecordedEvent beside = events.await(CoachingEvents.SIGNAL_RAISED_V2.type(), signal);
            assertThat(DataSchema.violations(EventExamples.schema(CoachingEvents.SIGNAL_RAISED_V2), beside.body()))
                    .isEmpty();
            assertThat(beside.body().path("kind").asText()).isEqualTo("user-questions");
            assertThat(beside.body().path("schoolDays").asInt()).isEqualTo(30);
            events.assertAllValid();
        }
    }

    @Test
    void whatTheBeheerpartnerCallsAUserQuestionCountsOnlyWhenTheSchoolClosesTheTicket() {
        UUID third = UUID.randomUUID();
        resolvedBySchool(UUID.randomUUID(), 2, 0);
        resolvedBySchool(UUID.randomUUID(), 2, 1);
        resolved(third, 4, 2, ResolvedBy.BEHEERPARTNER, Cause.USER_QUESTION);
        assertThat(signals()).isEmpty();

        closed(third, 5, 6);

        assertThat(signals()).hasSize(1);
    }

    @Test
    void aReopenedTicketDoesNotCount() {
        UUID reopened = UUID.randomUUID();
        resolvedBySchool(reopened, 2, 0);
        reopened(reopened, 3, 1);
        resolvedBySchool(UUID.randomUUID(), 2, 2);
        resolvedBySchool(UUID.randomUUID(), 2, 3);
        assertThat(signals()).isEmpty();

        resolvedBySchool(reopened, 4, 4);

        assertThat(signals()).hasSize(1);
    }

    @Test
    void oneTicketCountsOnceHoweverOftenItIsResolved() {
        UUID ticket = UUID.randomUUID();
        for (int round = 0; round < 4; round++) {
            resolvedBySchool(ticket, 2L + 2L * round, round);
            reopened(ticket, 3L + 2L * round, round);
        }
        resolvedBySchool(ticket, 10, 5);
        closed(ticket, 11, 6);
        resolvedBySchool(UUID.randomUUID(), 2, 7);

        assertThat(signals()).isEmpty();
    }

    @Test
    void anotherCauseOrNoToolOrAnotherToolDoesNotCount() {
        resolvedBySchool(UUID.randomUUID(), 2, 0);
        resolvedBySchool(UUID.randomUUID(), 2, 1);

        resolved(UUID.randomUUID(), 2, 2, ResolvedBy.SCHOOL, Cause.HARDWARE);
        tool = null;
        resolvedBySchool(UUID.randomUUID(), 2, 2);
        tool = heard.tool();
        resolvedBySchool(UUID.randomUUID(), 2, 2);

        assertThat(signals()).isEmpty();
    }

    @Test
    void theOrderOfEventsMakesNoDifference() {
        Random random = new Random(7);
        for (int round = 0; round < 5; round++) {
            aSchoolAndATool();
            List<Runnable> events = new ArrayList<>();
            for (int ticket = 0; ticket < 3; ticket++) {
                UUID id = UUID.randomUUID();
                int day = ticket;
                events.add(() -> resolved(id, 4, day, ResolvedBy.BEHEERPARTNER, Cause.HARDWARE));
                events.add(() -> reopened(id, 5, day + 1));
                events.add(() -> resolvedBySchool(id, 6, day + 2));
                events.add(() -> closed(id, 7, day + 9));
            }
            events.addAll(List.copyOf(events));
            Collections.shuffle(events, random);

            events.forEach(Runnable::run);

            assertThat(signals()).hasSize(1);
        }
    }

    @Test
    void questionsThatComeAtTheSameTimeAreNotOverlooked() {
        CompletableFuture<?>[] hearing = new CompletableFuture<?>[3];
        for (int i = 0; i < hearing.length; i++) {
            int day = i;
            hearing[i] = CompletableFuture.runAsync(() -> resolvedBySchool(UUID.randomUUID(), 2, day));
        }
        CompletableFuture.allOf(hearing).join();

        assertThat(signals()).hasSize(1);
    }

    @Test
    void aContactpersoonSeesTheSignalsOfTheOwnSchoolOnly() {
        for (int day = 0; day < 3; day++) {
            resolvedBySchool(UUID.randomUUID(), 2, day);
        }
        String signal = signals().get(0);
        UUID otherSchool = heard.school();

        as(Tokens.contactpersoon(school)).get(SIGNALS).then().statusCode(200).body("items.id", contains(signal));
        as(Tokens.contactpersoon(school)).get(SIGNALS + "/" + signal).then().statusCode(200);
        as(Tokens.contactpersoon(otherSchool))
                .get(SIGNALS)
                .then()
                .statusCode(200)
                .body("items", emptyIterable());
        as(Tokens.contactpersoon(otherSchool))
                .get(SIGNALS + "/" + signal)
                .then()
                .statusCode(404);
        as(Tokens.contactpersoon(otherSchool))
                .queryParam("schoolId", school)
                .get(SIGNALS)
                .then()
                .statusCode(404);
        as(Tokens.teacher(school)).get(SIGNALS).then().statusCode(403);
    }

    private List<String> signals() {
        return as(Tokens.coach()).queryParam("schoolId", school).get(SIGNALS).path("items.id");
    }

    private void resolvedBySchool(UUID ticket, long sequence, int day) {
        resolved(ticket, sequence, day, ResolvedBy.SCHOOL, Cause.USER_QUESTION);
    }

    private void resolved(UUID ticket, long sequence, int day, ResolvedBy by, Cause cause) {
        heard.ticket(
                TicketEvents.RESOLVED,
                ticket,
                sequence,
                new TicketResolved(ticket, school, by, cause, tool, null, day(day), OccurredBy.SCHOOLBEL));
    }

    private void closed(UUID ticket, long sequence, int day) {
        heard.ticket(
                TicketEvents.CLOSED,
                ticket,
                sequence,
                new TicketClosed(
                        ticket,
                        school,
                        ResolvedBy.BEHEERPARTNER,
                        Cause.USER_QUESTION,
                        tool,
                        day(day),
                        OccurredBy.SCHOOLBEL));
    }

    private void reopened(UUID ticket, long sequence, int day) {
        heard.ticket(
                TicketEvents.REOPENED,
                ticket,
                sequence,
                new TicketReopened(ticket, school, ResolvedBy.SCHOOL, false, day(day), OccurredBy.SCHOOLBEL));
    }

    private static Instant day(int day) {
        return START.plus(Duration.ofDays(day));
    }
}
