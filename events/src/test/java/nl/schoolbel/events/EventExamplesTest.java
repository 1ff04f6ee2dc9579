package nl.schoolbel.events;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.schoolbel.events.envelope.EventType;
import nl.schoolbel.events.envelope.Topics;
import nl.schoolbel.events.tickets.TicketReported;
import org.junit.jupiter.api.Test;

class EventExamplesTest {

    @Test
    void unpublishedTypeIsRefusedByItsPath() {
        EventType<TicketReported> later = new EventType<>("ticket-reported", 99, Topics.TICKETS, TicketReported.class);

        assertThatThrownBy(() -> EventExamples.example(later))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("/events/ticket-reported/v99/example.json");
    }
}
