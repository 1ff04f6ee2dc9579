package nl.schoolbel.events.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.tickets.TicketEvents;
import nl.schoolbel.events.tickets.TicketWithdrawn;
import org.junit.jupiter.api.Test;

class EnvelopeTest {

    private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");
    private static final UUID ANY = UUID.fromString("0b9d7c52-7d0f-4a5e-8a34-5f1f6f0e9a01");

    @Test
    void traceMayBeAbsent() {
        assertThat(withdrawn(1, null).traceparent()).isNull();
    }

    @Test
    void sequenceBelowOneIsRefused() {
        assertThatThrownBy(() -> withdrawn(0, null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void factThatIsNotLowerCaseWithHyphensIsRefused() {
        assertThatThrownBy(() -> new EventType<>("TicketWithdrawn", 1, Topics.TICKETS, TicketWithdrawn.class))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void versionBelowOneIsRefused() {
        assertThatThrownBy(() -> new EventType<>("ticket-withdrawn", 0, Topics.TICKETS, TicketWithdrawn.class))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Envelope<TicketWithdrawn> withdrawn(long sequence, String traceparent) {
        return new Envelope<>(
                "a-1",
                "urn:nld:kvknr:00000000:systeem:tickets-service",
                TicketEvents.WITHDRAWN,
                NOON,
                ANY.toString(),
                sequence,
                URI.create("http://127.0.0.1:8081/tickets/v1/tickets/" + ANY),
                traceparent,
                new TicketWithdrawn(ANY, ANY, NOON, OccurredBy.SCHOOLBEL));
    }
}
