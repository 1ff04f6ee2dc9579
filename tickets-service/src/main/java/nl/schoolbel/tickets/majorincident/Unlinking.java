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
import nl.schoolbel.tickets.ticket.TicketStore;
import nl.schoolbel.tickets.ticket.TicketTelling;

/** Lets a ticket stand on its own again; when it is with the beheerpartner it gets a hand-over of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Unlinking {

    @Inject
    TicketSteps steps;

    @Inject
    TicketStore tickets;

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

    /**
     * Unlinks a ticket that its school has just opened again, unless the beheerpartner still works on the incident: then it
     * is part of that work again.
     */
    public void ofReopened(UUID id, Acting acting) {
        tickets.find(id)
                .filter(ticket -> ticket.links().majorIncidentId() != null)
                .filter(ticket -> !isAtWork(ticket.links().majorIncidentId()))
                .ifPresent(ticket -> take(ticket, acting));
    }

    private boolean isAtWork(UUID incidentId) {
        return tickets.find(incidentId)
                .filter(incident -> incident.situation().state().isWithBeheerpartner())
                .isPresent();
    }
}
