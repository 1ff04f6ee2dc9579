package nl.schoolbel.tickets.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.events.sla.HandOverUnmatched;
import nl.schoolbel.events.tickets.TicketEvents;
import nl.schoolbel.events.tickets.TicketHandedOver;
import nl.schoolbel.events.tickets.TicketReturned;
import nl.schoolbel.tickets.domain.Action;
import nl.schoolbel.tickets.domain.TicketState;
import nl.schoolbel.tickets.ticket.Acting;
import nl.schoolbel.tickets.ticket.Ticket;
import nl.schoolbel.tickets.ticket.TicketDesk;
import nl.schoolbel.tickets.ticket.TicketSteps;
import nl.schoolbel.tickets.ticket.TicketStore;
import nl.schoolbel.tickets.ticket.TicketTelling;

/** Hands a ticket over, and takes it back when nobody is there to take it. */
@ApplicationScoped
public class HandOver {

    @Inject
    TicketDesk desk;

    @Inject
    TicketSteps steps;

    @Inject
    TicketStore store;

    @Inject
    TicketTelling telling;

    @Transactional
    public void handOver(UUID id, String ifMatch) {
        TicketDesk.Opened opened = desk.openForStep(id, ifMatch);
        Ticket ticket = opened.ticket();
        Acting acting = opened.acting();
        steps.take(ticket, Action.HAND_OVER, acting, Map.of());
        int handOver = store.handedOver(id, acting.at());
        telling.tell(
                TicketEvents.HANDED_OVER,
                id,
                new TicketHandedOver(
                        id,
                        ticket.number(),
                        ticket.schoolId(),
                        ticket.priority(),
                        handOver,
                        null,
                        acting.at(),
                        acting.clock()));
    }

    /**
     * Brings a hand-over back that no agreement covers. One that is over already, because the ticket has moved on or was
     * handed over again, stays as it is.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void unmatched(HandOverUnmatched told) {
        store.lock(told.ticketId())
                .filter(ticket -> ticket.handOvers() == told.handOver()
                        && ticket.situation().state() == TicketState.HANDED_OVER)
                .ifPresent(ticket -> bringBack(ticket, told));
    }

    private void bringBack(Ticket ticket, HandOverUnmatched told) {
        Acting acting = Acting.system(told.occurredAt());
        steps.take(ticket, Action.UNMATCH, acting, Map.of("reason", told.reason()));
        telling.tell(
                TicketEvents.RETURNED,
                ticket.id(),
                new TicketReturned(ticket.id(), ticket.schoolId(), true, null, acting.at(), acting.clock()));
    }
}
