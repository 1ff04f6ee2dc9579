package nl.schoolbel.tickets.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.schoolbel.events.envelope.EventType;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.platform.outbox.Outbox;

/** Tells others about a ticket: every event is keyed by it and points at its address. */
@ApplicationScoped
public class TicketTelling {

    /** Where tickets are read; also the address of an event's {@code dataref}. */
    public static final String PATH = "/tickets/v1/tickets/";

    @Inject
    Outbox outbox;

    public <T extends Fact> void tell(EventType<T> type, UUID ticketId, T data) {
        outbox.append(type, ticketId, PATH + ticketId, data);
    }
}
