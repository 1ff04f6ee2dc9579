package nl.schoolbel.tickets.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.events.sla.HandOverUnmatched;
import nl.schoolbel.events.tickets.TicketEvents;
import nl.schoolbel.events.tickets.TicketHandedOver;
import nl.schoolbel.events.tickets.TicketReturned;
import nl.schoolbel.tickets.addresses.PersonAddresses;
import nl.schoolbel.tickets.domain.Action;
import nl.schoolbel.tickets.domain.Actor;
import nl.schoolbel.tickets.ticket.Acting;
import nl.schoolbel.tickets.ticket.Ticket;
import nl.schoolbel.tickets.ticket.TicketDesk;
import nl.schoolbel.tickets.ticket.TicketFollowers;
import nl.schoolbel.tickets.ticket.TicketRules;
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
    TicketFollowers followers;

    @Inject
    TicketRules rules;

    @Inject
    PersonAddresses addresses;

    @Inject
    TicketStore store;

    @Inject
    TicketTelling telling;

    @Transactional
    public void handOver(UUID id, String ifMatch) {
        TicketDesk.Opened opened = desk.openForStep(id, ifMatch);
        followers.along(opened.ticket(), Action.HAND_OVER, opened.acting(), this::take);
        addresses.remember();
    }

    /** Hands a locked ticket over, by itself or behind the major incident that it follows. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void take(Ticket ticket, Acting acting) {
        steps.take(ticket, Action.HAND_OVER, acting, Map.of());
        tell(ticket, acting, ticket.links().majorIncidentId());
    }

    /** Tells the hand-over of a ticket that stands on its own again and is with the beheerpartner already. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void again(Ticket ticket, Acting acting) {
        tell(ticket, acting, null);
    }

    private void tell(Ticket ticket, Acting acting, UUID majorIncidentId) {
        int handOver = store.handedOver(ticket.id(), acting.at());
        telling.tell(
                TicketEvents.HANDED_OVER,
                ticket.id(),
                new TicketHandedOver(
                        ticket.id(),
                        ticket.number(),
                        ticket.schoolId(),
                        ticket.priority(),
                        handOver,
                        majorIncidentId,
                        acting.at(),
                        acting.clock()));
    }

    /**
     * Brings a hand-over back that no agreement covers, also when it waits unanswered. One that is over already, because
     * the ticket has moved on or was handed over again, stays as it is; so does that of a ticket that follows a major
     * incident, whose beheerpartner works for it too.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void unmatched(HandOverUnmatched told) {
        store.lock(told.ticketId())
                .filter(ticket ->
                        ticket.handOvers() == told.handOver() && ticket.links().majorIncidentId() == null)
                .filter(ticket -> rules.allows(ticket, Action.UNMATCH, Set.of(Actor.SYSTEM)))
                .ifPresent(ticket -> bringBack(ticket, told));
    }

    /** With what the nearest agreement failed by, where there was one. */
    private static Map<String, Object> whyNot(HandOverUnmatched told) {
        return told.failed() == null
                ? Map.of("reason", told.reason())
                : Map.of("reason", told.reason(), "failed", told.failed());
    }

    private void bringBack(Ticket ticket, HandOverUnmatched told) {
        followers.along(ticket, Action.UNMATCH, Acting.system(told.occurredAt()), (one, by) -> {
            steps.take(one, Action.UNMATCH, by, whyNot(told));
            telling.tell(
                    TicketEvents.RETURNED,
                    one.id(),
                    new TicketReturned(one.id(), one.schoolId(), true, null, by.at(), by.clock()));
        });
    }
}
