package nl.schoolbel.tickets.priority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import nl.schoolbel.events.sla.SlaEscalated;
import nl.schoolbel.events.tickets.TicketEvents;
import nl.schoolbel.events.tickets.TicketPriorityChanged;
import nl.schoolbel.tickets.domain.Action;
import nl.schoolbel.tickets.standin.StandIns;
import nl.schoolbel.tickets.ticket.Acting;
import nl.schoolbel.tickets.ticket.Ticket;
import nl.schoolbel.tickets.ticket.TicketRules;
import nl.schoolbel.tickets.ticket.TicketSteps;
import nl.schoolbel.tickets.ticket.TicketStore;
import nl.schoolbel.tickets.ticket.TicketTelling;

/** Raises a priority because the ticket is late, where the agreement says so. */
@ApplicationScoped
public class PriorityRaising {

    private static final int HIGHEST = 1;

    @Inject
    TicketStore tickets;

    @Inject
    TicketRules rules;

    @Inject
    TicketSteps steps;

    @Inject
    PriorityStore store;

    @Inject
    StandIns standIns;

    @Inject
    TicketTelling telling;

    /**
     * Raises the priority by one, once for each escalation. Nothing happens to a ticket that has the highest, or that is
     * solved or over by now. A dispute stays, unless this gives the beheerpartner what it proposed.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void escalated(SlaEscalated told) {
        if (!Boolean.TRUE.equals(told.raisesPriority())) {
            return;
        }
        Acting acting = Acting.system(told.occurredAt());
        tickets.lock(told.ticketId())
                .filter(ticket -> ticket.priority() > HIGHEST)
                .filter(ticket -> rules.allows(ticket, Action.CHANGE_PRIORITY, acting.actors()))
                .ifPresent(ticket -> raiseOnce(ticket, told, acting));
    }

    private void raiseOnce(Ticket ticket, SlaEscalated told, Acting acting) {
        if (store.raisedBy(told.escalationId())) {
            raise(ticket, told, acting);
        }
    }

    private void raise(Ticket ticket, SlaEscalated told, Acting acting) {
        int priority = ticket.priority() - 1;
        steps.take(
                ticket,
                Action.CHANGE_PRIORITY,
                acting,
                Map.of(
                        "fromPriority", ticket.priority(),
                        "toPriority", priority,
                        "reason", "escalation",
                        "escalationId", told.escalationId(),
                        "target", told.target(),
                        "level", told.level()));
        store.raise(ticket.id(), priority);
        standIns.priorityChanged(ticket, priority, acting.at());
        boolean endsDispute = ticket.dispute() != null && ticket.dispute().proposed() == priority;
        telling.tell(
                TicketEvents.PRIORITY_CHANGED,
                ticket.id(),
                new TicketPriorityChanged(
                        ticket.id(),
                        ticket.schoolId(),
                        ticket.priority(),
                        priority,
                        endsDispute,
                        acting.at(),
                        acting.clock()));
    }
}
