package nl.schoolbel.coaching;

import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.coaching.adoptions.AdoptionsConsumer;
import nl.schoolbel.coaching.effect.TicketHearing;
import nl.schoolbel.coaching.practices.PracticesConsumer;
import nl.schoolbel.coaching.requests.CoachAskedConsumer;
import nl.schoolbel.coaching.schools.SchoolsConsumer;
import nl.schoolbel.coaching.signals.watch.BreachConsumer;
import nl.schoolbel.coaching.signals.watch.GapConsumer;
import nl.schoolbel.coaching.signals.watch.TicketFindings;
import nl.schoolbel.coaching.tools.ToolsConsumer;
import nl.schoolbel.events.EventExamples;
import nl.schoolbel.events.EventTypes;
import nl.schoolbel.events.envelope.EventJson;
import nl.schoolbel.events.envelope.EventType;
import nl.schoolbel.events.envelope.Topic;
import nl.schoolbel.events.envelope.Topics;
import nl.schoolbel.events.schools.SchoolEvents;
import nl.schoolbel.events.tools.ToolEvents;
import nl.schoolbel.platform.copy.ReadCopies;
import nl.schoolbel.platform.inbox.InboxConsumer;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.platform.testkit.events.IncomingRecord;
import nl.schoolbel.platform.testkit.events.ToldEvents;
import org.junit.jupiter.api.Test;

/** What other services tell is heard: every published event, twice, with what we do not know yet. */
@OnRealParts
class ConsumersTest {

    private static final Map<Topic, String> KEY_FIELDS = Map.of(
            Topics.SCHOOLS,
            "schoolId",
            Topics.TOOLS,
            "toolId",
            Topics.TICKETS,
            "ticketId",
            Topics.SLA,
            "ticketId",
            Topics.KNOWLEDGE,
            "practiceId");

    @Inject
    Heard heard;

    @Inject
    SchoolsConsumer schools;

    @Inject
    ToolsConsumer tools;

    @Inject
    PracticesConsumer practices;

    @Inject
    AdoptionsConsumer adoptions;

    @Inject
    TicketFindings tickets;

    @Inject
    BreachConsumer breaches;

    @Inject
    GapConsumer gaps;

    @Inject
    CoachAskedConsumer coachAsked;

    @Inject
    TicketHearing effect;

    @Inject
    ReadCopies copies;

    @Test
    void everyPublishedEventIsTakenTwiceAndWithAnUnknownField() throws IOException {
        takesExamplesOf(Topics.SCHOOLS, schools);
        takesExamplesOf(Topics.TOOLS, tools);
        takesExamplesOf(Topics.KNOWLEDGE, practices);
        takesExamplesOf(Topics.TICKETS, tickets);
        takesExamplesOf(Topics.TICKETS, coachAsked);
        takesExamplesOf(Topics.TICKETS, effect);
        takesExamplesOf(Topics.SLA, breaches);
        takesExamplesOf(Topics.KNOWLEDGE, gaps);
        takesExamplesOf(Topics.KNOWLEDGE, adoptions);
    }

    @Test
    void anUnknownTypeIsPassedOver() {
        UUID key = UUID.randomUUID();

        for (InboxConsumer consumer :
                List.of(schools, tools, practices, adoptions, tickets, breaches, gaps, coachAsked, effect)) {
            heard.take(consumer, new IncomingRecord("any", "nl.schoolbel.something-new.v1", key).data("{}"));
        }

        assertThat(deadLettersOf(key)).isEmpty();
    }

    @Test
    void whatCannotBeReadIsKeptAsADeadLetter() {
        UUID key = UUID.randomUUID();

        heard.take(tickets, new IncomingRecord("any", "nl.schoolbel.ticket-closed.v1", key).data("{\"ticketId\": 1}"));

        assertThat(deadLettersOf(key)).hasSize(1);
    }

    @Test
    void whatLiesOnTheTopicsIsHeard() throws IOException {
        for (EventType<?> type : List.of(SchoolEvents.CHANGED, ToolEvents.CHANGED)) {
            UUID key = UUID.randomUUID();
            try (ToldEvents others = ToldEvents.by("another-service")) {
                others.tell(
                        type.topic().name(),
                        type.type(),
                        key,
                        1,
                        example(type, key).toString());
            }

            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(copies.knows(type, key)).isTrue());
        }
    }

    @Test
    void aRemovedSchoolIsForgotten() {
        UUID school = heard.school();

        heard.take(schools, removal(school, 2));

        assertThat(copies.knows(SchoolEvents.CHANGED, school)).isFalse();
    }

    @Test
    void anOlderStateThatComesLateChangesNothing() throws IOException {
        UUID school = heard.school();
        heard.take(schools, removal(school, 3));

        heard.take(schools, record(SchoolEvents.CHANGED, school, 2, example(SchoolEvents.CHANGED, school)));

        assertThat(copies.knows(SchoolEvents.CHANGED, school)).isFalse();
    }

    private void takesExamplesOf(Topic topic, InboxConsumer consumer) throws IOException {
        List<EventType<?>> types = EventTypes.all().stream()
                .filter(type -> type.topic().equals(topic))
                .toList();
        assertThat(types).isNotEmpty();
        for (EventType<?> type : types) {
            UUID key = UUID.randomUUID();
            ObjectNode data = example(type, key).put("somethingNew", 1);
            IncomingRecord event = record(type, key, 1, data);

            heard.take(consumer, event);
            heard.take(consumer, event);

            assertThat(deadLettersOf(key)).as(type.type()).isEmpty();
        }
    }

    private static IncomingRecord record(EventType<?> type, UUID key, long sequence, ObjectNode data) {
        return new IncomingRecord(type.topic().name(), type.type(), key)
                .sequence(sequence)
                .data(data.toString());
    }

    private static IncomingRecord removal(UUID school, long sequence) {
        return new IncomingRecord(Topics.SCHOOLS.name(), SchoolEvents.CHANGED.type(), school).sequence(sequence);
    }

    private static ObjectNode example(EventType<?> type, UUID key) throws IOException {
        ObjectNode data = (ObjectNode) EventJson.mapper().readTree(EventExamples.example(type));
        return data.put(KEY_FIELDS.get(type.topic()), key.toString());
    }

    private static List<Object> deadLettersOf(UUID key) {
        return as(Tokens.operator())
                .queryParam("limit", 100)
                .get("/coaching/v1/dead-letters")
                .path("items.findAll { it.key == '" + key + "' }");
    }
}
