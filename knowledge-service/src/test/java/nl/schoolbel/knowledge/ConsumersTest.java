package nl.schoolbel.knowledge;

import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.EventExamples;
import nl.schoolbel.events.EventTypes;
import nl.schoolbel.events.envelope.EventJson;
import nl.schoolbel.events.envelope.EventType;
import nl.schoolbel.events.envelope.Topics;
import nl.schoolbel.events.schools.SchoolChanged;
import nl.schoolbel.events.schools.SchoolEvents;
import nl.schoolbel.knowledge.hearing.TicketConsumer;
import nl.schoolbel.knowledge.hearing.TicketTextConsumer;
import nl.schoolbel.knowledge.recommendations.CoachingNeedsConsumer;
import nl.schoolbel.knowledge.schools.SchoolsConsumer;
import nl.schoolbel.platform.copy.ReadCopies;
import nl.schoolbel.platform.inbox.Inbox;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.platform.testkit.events.IncomingRecord;
import nl.schoolbel.platform.testkit.events.ToldEvents;
import org.junit.jupiter.api.Test;

/** What other services tell is heard: twice, with what we do not know yet, and removals of schools. */
@OnRealParts
class ConsumersTest {

    private static final EventType<SchoolChanged> CHANGED = SchoolEvents.CHANGED;

    @Inject
    Inbox inbox;

    @Inject
    SchoolsConsumer schools;

    @Inject
    TicketConsumer tickets;

    @Inject
    TicketTextConsumer texts;

    @Inject
    CoachingNeedsConsumer coachingNeeds;

    @Inject
    ReadCopies copies;

    private final UUID school = UUID.randomUUID();

    @Test
    void aSchoolIsTakenTwiceAndWithAnUnknownField() throws IOException {
        IncomingRecord event = changed(1, example().put("somethingNew", 1));

        take(event);
        take(event);

        assertThat(deadLetters()).isEmpty();
        List<String> names = as(Tokens.coach())
                .queryParam("limit", 100)
                .get("/knowledge/v1/schools")
                .path("items.findAll { it.id == '" + school + "' }.name");
        assertThat(names).containsExactly(example().path("name").asText());
    }

    @Test
    void anUnknownTypeIsPassedOver() {
        take(new IncomingRecord("any", "nl.schoolbel.something-new.v1", school).data("{}"));

        assertThat(deadLetters()).isEmpty();
    }

    @Test
    void everyEventAboutTicketsIsTakenTwiceAndWithAnUnknownField() throws IOException {
        for (EventType<?> type : EventTypes.all()) {
            boolean words = type.topic().equals(Topics.TICKET_TEXTS);
            if (!words && !type.topic().equals(Topics.TICKETS)) {
                continue;
            }
            ObjectNode data = (ObjectNode) EventJson.mapper().readTree(EventExamples.example(type));
            data.put("ticketId", school.toString()).put("somethingNew", 1);
            for (int time = 0; time < 2; time++) {
                inbox.take(
                        words ? texts : tickets,
                        new IncomingRecord(type.topic().name(), type.type(), school)
                                .sequence(1)
                                .data(data.toString())
                                .build());
            }
        }

        assertThat(deadLetters()).isEmpty();
    }

    @Test
    void everyEventOfCoachingIsTakenTwiceAndWithAnUnknownField() throws IOException {
        for (EventType<?> type : EventTypes.all()) {
            if (!type.topic().equals(Topics.COACHING)) {
                continue;
            }
            ObjectNode data = (ObjectNode) EventJson.mapper().readTree(EventExamples.example(type));
            data.put("somethingNew", 1);
            for (int time = 0; time < 2; time++) {
                inbox.take(
                        coachingNeeds,
                        new IncomingRecord(type.topic().name(), type.type(), school)
                                .sequence(1)
                                .data(data.toString())
                                .build());
            }
        }

        assertThat(deadLetters()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsKeptAsADeadLetter() {
        take(new IncomingRecord(CHANGED.topic().name(), CHANGED.type(), school).data("{\"schoolId\": 1}"));

        assertThat(deadLetters()).hasSize(1);
    }

    @Test
    void whatLiesOnTheTopicIsHeard() throws IOException {
        try (ToldEvents tickets = ToldEvents.by("tickets-service")) {
            tickets.tell(
                    CHANGED.topic().name(), CHANGED.type(), school, 1, example().toString());
        }

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(copies.knows(CHANGED, school)).isTrue());
    }

    @Test
    void aRemovedSchoolStaysForgottenWhenAnOlderStateComesLate() throws IOException {
        take(changed(1, example()));
        take(new IncomingRecord(CHANGED.topic().name(), CHANGED.type(), school).sequence(3));

        take(changed(2, example()));

        assertThat(copies.knows(CHANGED, school)).isFalse();
    }

    private void take(IncomingRecord event) {
        inbox.take(schools, event.build());
    }

    private IncomingRecord changed(long sequence, ObjectNode data) {
        return new IncomingRecord(CHANGED.topic().name(), CHANGED.type(), school)
                .sequence(sequence)
                .data(data.toString());
    }

    private ObjectNode example() throws IOException {
        ObjectNode data = (ObjectNode) EventJson.mapper().readTree(EventExamples.example(CHANGED));
        return data.put("schoolId", school.toString());
    }

    private List<Object> deadLetters() {
        return as(Tokens.operator())
                .queryParam("limit", 100)
                .get("/knowledge/v1/dead-letters")
                .path("items.findAll { it.key == '" + school + "' }");
    }
}
