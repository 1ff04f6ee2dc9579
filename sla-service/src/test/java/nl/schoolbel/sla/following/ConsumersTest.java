package nl.schoolbel.sla.following;

import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.events.EventExamples;
import nl.schoolbel.events.EventTypes;
import nl.schoolbel.events.envelope.EventJson;
import nl.schoolbel.events.envelope.EventType;
import nl.schoolbel.events.envelope.Topics;
import nl.schoolbel.platform.inbox.Inbox;
import nl.schoolbel.platform.inbox.InboxConsumer;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.platform.testkit.events.IncomingRecord;
import org.junit.jupiter.api.Test;

/** What tickets-service tells is heard: every published event, twice, with what we do not know yet. */
@OnRealParts
class ConsumersTest {

    @Inject
    Inbox inbox;

    @Inject
    TicketConsumer tickets;

    @Inject
    TextConsumer texts;

    @Test
    void everyPublishedEventIsTakenTwiceAndWithAnUnknownField() throws IOException {
        Map<String, InboxConsumer> consumers =
                Map.of(Topics.TICKETS.name(), tickets, Topics.TICKET_TEXTS.name(), texts);
        List<EventType<?>> types = EventTypes.all().stream()
                .filter(type -> consumers.containsKey(type.topic().name()))
                .toList();
        assertThat(types).hasSizeGreaterThan(20);

        for (EventType<?> type : types) {
            UUID ticket = UUID.randomUUID();
            ObjectNode data = (ObjectNode) EventJson.mapper().readTree(EventExamples.example(type));
            data.put("ticketId", ticket.toString()).put("somethingNew", 1);
            IncomingRecord event = new IncomingRecord(type.topic().name(), type.type(), ticket)
                    .sequence(1)
                    .data(data.toString());

            inbox.take(consumers.get(type.topic().name()), event.build());
            inbox.take(consumers.get(type.topic().name()), event.build());

            assertThat(deadLettersOf(ticket)).as(type.type()).isEmpty();
        }
    }

    private static List<Object> deadLettersOf(UUID key) {
        return as(Tokens.operator())
                .queryParam("limit", 100)
                .get("/sla/v1/dead-letters")
                .path("items.findAll { it.key == '" + key + "' }");
    }
}
