package nl.schoolbel.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.schoolbel.knowledge.hearing.TicketConsumer;
import nl.schoolbel.knowledge.hearing.TicketTextConsumer;
import nl.schoolbel.platform.inbox.Inbox;
import nl.schoolbel.platform.time.DomainClock;

/** Tickets that tickets-service tells of. */
@ApplicationScoped
public class HeardTickets {

    @Inject
    Inbox inbox;

    @Inject
    TicketConsumer tickets;

    @Inject
    TicketTextConsumer texts;

    @Inject
    DomainClock clock;

    /** A ticket of which nothing was told yet. */
    public TicketHeard of(UUID school, UUID tool) {
        return new TicketHeard(inbox, tickets, texts, school, tool, clock.instant());
    }
}
