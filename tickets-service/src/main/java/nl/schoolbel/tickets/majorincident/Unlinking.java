package nl.schoolbel.tickets.majorincident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.events.tickets.TicketEvents;
import nl.schoolbel.events.tickets.TicketUnlinked;
import nl.schoolbel.tickets.domain.Action;
import nl.schoolbel.tickets.domain.Decision;
import nl.schoolbel.tickets.domain.TicketState;
import nl.schoolbel.tickets.handover.HandOver;
import nl.schoolbel.tickets.ticket.Acting;
import nl.schoolbel.tickets.ticket.Ticket;
import nl.schoolbel.tickets.ticket.TicketSteps;
import nl.schoolbel.tickets.ticket.TicketTelling;

/** Lets a ticket stand on its own again; when it is with the beheerpartner it gets a hand-over of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Unlinking {

    @Inject
    TicketSteps steps;

    @Inject
    IncidentStore store;

    @Inject
    TicketTelling telling;

    @Inject
    HandOver handOver;

    /** Unlinks a locked ticket. */
    public void take(Ticket ticket, Acting acting) {
        UUID incident = ticket.links().majorIncidentId();
        Decision.Move move = steps.take(
                ticket, Action.UNLINK, acting, incident == null ? Map.of() : Map.of("majorIncidentId", incident));
        store.unlinked(ticket.id());
        telling.tell(
                TicketEvents.UNLINKED,
                ticket.id(),
                new TicketUnlinked(ticket.id(), ticket.schoolId(), incident, acting.at(), acting.clock()));
        if (move.to().state() == TicketState.HANDED_OVER) {
            handOver.again(ticket, acting);
        }
    }
}
