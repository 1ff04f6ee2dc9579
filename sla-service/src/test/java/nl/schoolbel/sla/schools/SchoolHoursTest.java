package nl.schoolbel.sla.schools;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.EventExamples;
import nl.schoolbel.events.envelope.EventJson;
import nl.schoolbel.events.envelope.EventType;
import nl.schoolbel.events.schools.SchoolEvents;
import nl.schoolbel.platform.copy.ReadCopies;
import nl.schoolbel.platform.inbox.Inbox;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.events.IncomingRecord;
import nl.schoolbel.sla.clock.domain.CalendarStep;
import org.junit.jupiter.api.Test;

/** What schools tell about their hours, as steps. 2026-11-02 is a Monday. */
@OnRealParts
class SchoolHoursTest {

    private static final String MORNINGS =
            "\"accessHours\": [{\"day\": \"monday\", \"open\": \"08:00\", \"close\": \"12:00\"}]";
    private static final Instant MONDAY_NOON = Instant.parse("2026-11-02T11:00:00Z");

    @Inject
    SchoolHours hours;

    @Inject
    Inbox inbox;

    @Inject
    ReadCopies copies;

    @Inject
    SchoolConsumer schools;

    private final UUID school = UUID.randomUUID();

    @Test
    void anUnknownSchoolIsOpenAlwaysAndHasTheUsualLessons() {
        assertThat(hours.accessOf(school)).singleElement().satisfies(step -> {
            assertThat(step.from()).isEqualTo(Instant.MIN);
            assertThat(step.calendar().between(MONDAY_NOON, MONDAY_NOON.plus(Duration.ofDays(7))))
                    .isEqualTo(Duration.ofDays(7));
        });
        assertThat(hours.lessonsOf(school).get(0).calendar().between(MONDAY_NOON, MONDAY_NOON.plus(Duration.ofDays(7))))
                .isEqualTo(Duration.ofMinutes(5 * 390));
    }

    @Test
    void theFirstThatIsHeardHoldsFromOfOldAndAChangeFromWhenItWasTold() {
        told(1, "2026-11-01T10:00:00Z", MORNINGS);
        told(2, "2026-11-02T09:00:00Z", MORNINGS + closed("2026-11-02", "2026-11-02"));

        List<CalendarStep> steps = hours.accessOf(school);
        assertThat(steps)
                .extracting(CalendarStep::from)
                .containsExactly(Instant.MIN, Instant.parse("2026-11-02T09:00:00Z"));
        assertThat(steps.get(0).calendar().nextClose(Instant.parse("2026-11-02T08:30:00Z")))
                .isEqualTo(MONDAY_NOON);
        assertThat(steps.get(1).calendar().nextOpen(Instant.parse("2026-11-02T09:00:00Z")))
                .isEqualTo(Instant.parse("2026-11-09T07:00:00Z"));
    }

    @Test
    void whatIsOverOrConcernsNoHoursIsNoChange() {
        told(1, "2026-11-01T10:00:00Z", MORNINGS + closed("2026-10-17", "2026-11-01"));
        told(2, "2026-11-02T10:00:00Z", MORNINGS);
        told(3, "2026-11-03T10:00:00Z", MORNINGS + ", \"phone\": \"0201234567\"");

        assertThat(hours.accessOf(school)).hasSize(1);
        assertThat(hours.accessOf(school)).isEqualTo(hours.accessOf(school));
    }

    @Test
    void whatIsToldAgainOrLateChangesNothing() {
        told(2, "2026-11-02T10:00:00Z", MORNINGS);
        told(1, "2026-11-01T10:00:00Z", closed("2026-11-04", "2026-11-04").substring(2));

        assertThat(hours.accessOf(school))
                .singleElement()
                .satisfies(step -> assertThat(step.calendar().nextClose(Instant.parse("2026-11-02T08:30:00Z")))
                        .isEqualTo(MONDAY_NOON));
    }

    @Test
    void everyPublishedEventIsTakenTwiceAndWithAnUnknownField() throws IOException {
        for (EventType<?> type : SchoolEvents.all()) {
            UUID key = UUID.randomUUID();
            ObjectNode data = (ObjectNode) EventJson.mapper().readTree(EventExamples.example(type));
            data.put(data.has("regionId") ? "regionId" : "schoolId", key.toString())
                    .put("somethingNew", 1);
            IncomingRecord event = new IncomingRecord(type.topic().name(), type.type(), key)
                    .sequence(1)
                    .data(data.toString());

            inbox.take(schools, event.build());
            inbox.take(schools, event.build());

            assertThat(copies.knows(type, key)).as(type.type()).isTrue();
        }
    }

    private static String closed(String first, String last) {
        return ", \"closedDays\": [{\"firstDate\": \"%s\", \"lastDate\": \"%s\"}]".formatted(first, last);
    }

    private void told(long sequence, String at, String members) {
        inbox.take(
                schools,
                new IncomingRecord("schoolbel.schools.v1", SchoolEvents.CHANGED.type(), school)
                        .sequence(sequence)
                        .data("""
                                {"schoolId": "%s", "name": "De Klimop", "brin": "99ZZ00", %s,
                                 "occurredAt": "%s", "occurredBy": "schoolbel"}""".formatted(school, members, at))
                        .build());
    }
}
