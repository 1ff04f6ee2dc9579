package nl.schoolbel.simulator.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.schoolbel.simulator.http.Json;
import org.junit.jupiter.api.Test;

class ArrivalsTest {

    private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");

    private final WebhookLog log = new WebhookLog(new Memory(100, 100));

    private void arrives(String id, String ticket, int sequence, String fact) {
        log.take(id, null, event(ticket, sequence, fact), NOW);
    }

    private static JsonNode event(String ticket, int sequence, String fact) {
        ObjectNode event = Json.object().put("type", "nl.schoolbel." + fact + ".v1");
        event.putObject("data").put("ticketId", ticket).put("sequence", sequence);
        return event;
    }

    private Arrivals arrivals() {
        return Arrivals.of(List.of(log));
    }

    @Test
    void inOrderWithNothingMissing() {
        arrives("a", "t", 1, "ticket-handed-over");
        arrives("x", "other", 1, "ticket-handed-over");
        arrives("b", "t", 2, "ticket-closed");
        arrives("b", "t", 2, "ticket-closed");

        assertThat(arrivals())
                .isEqualTo(new Arrivals(
                        3, 1, 0, 2, List.of(), Map.of(), List.of(), List.of(), new Arrivals.Delay(0, 0, 0, NOW, NOW)));
    }

    @Test
    void laterOnesThatCameEarlierAreSeen() {
        arrives("b", "t", 2, "ticket-closed");
        arrives("a", "t", 1, "ticket-handed-over");

        assertThat(arrivals().outOfOrder()).containsExactly("t 1 nl.schoolbel.ticket-handed-over.v1");
    }

    @Test
    void escalationMayOvertakeAllButTheHandOver() {
        arrives("a", "t", 1, "ticket-handed-over");
        arrives("e", "t", 3, "ticket-escalated");
        arrives("b", "t", 2, "ticket-priority-changed");
        assertThat(arrivals().outOfOrder()).isEmpty();

        arrives("f", "u", 2, "ticket-escalated");
        assertThat(arrivals().outOfOrder()).containsExactly("u 2 nl.schoolbel.ticket-escalated.v1");
    }

    @Test
    void whatIsMissingOrTwiceOrChangedIsSeen() {
        arrives("b", "t", 2, "ticket-closed");
        arrives("d", "t", 4, "ticket-closed");
        arrives("e", "t", 4, "ticket-closed");
        arrives("d", "t", 5, "ticket-closed");

        assertThat(arrivals().missing()).isEqualTo(Map.of("t", Set.of(1L, 3L)));
        assertThat(arrivals().twins()).containsExactly("t 4 nl.schoolbel.ticket-closed.v1");
        assertThat(arrivals().changed()).containsExactly("d");
    }

    @Test
    void receiversAreLookedAtOneByOne() {
        WebhookLog other = new WebhookLog(new Memory(100, 100));
        arrives("b", "t", 2, "ticket-closed");
        other.take("a", null, event("t", 1, "ticket-handed-over"), NOW);

        Arrivals both = Arrivals.of(List.of(log, other));

        assertThat(both.outOfOrder()).isEmpty();
        assertThat(both.missing()).isEqualTo(Map.of("t", Set.of(1L)));
        assertThat(both.tickets()).isEqualTo(2);
    }

    @Test
    void delayIsCountedFromTheEventsOwnTime() {
        for (int at = 1; at <= 100; at++) {
            ObjectNode event = (ObjectNode) event("t", at, "ticket-closed");
            log.take("w" + at, null, event.put("time", NOW.minusMillis(at).toString()), NOW);
        }

        assertThat(arrivals().delay()).isEqualTo(new Arrivals.Delay(50, 99, 100, NOW, NOW));
    }

    @Test
    void memoryIsBounded() {
        WebhookLog small = new WebhookLog(new Memory(2, 3));
        for (int at = 1; at <= 5; at++) {
            small.take("w" + at, null, event("t", at, "ticket-closed"), NOW);
        }

        assertThat(small.received()).extracting(ReceivedWebhook::id).containsExactly("w3", "w4", "w5");
        assertThat(small.received().get(0).event()).isNull();
        assertThat(small.received().get(1).event()).isNotNull();
    }
}
