package nl.schoolbel.tickets.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import nl.schoolbel.events.tickets.TicketAccepted;
import nl.schoolbel.events.tickets.TicketArrived;
import nl.schoolbel.events.tickets.TicketEvents;
import nl.schoolbel.events.tickets.TicketLeft;
import nl.schoolbel.events.tickets.TicketReturned;
import nl.schoolbel.events.tickets.TicketVisitPlanned;
import nl.schoolbel.events.tickets.TicketWaitingStarted;
import nl.schoolbel.events.tickets.TicketWorkaroundGiven;
import nl.schoolbel.tickets.domain.Action;
import nl.schoolbel.tickets.ticket.Acting;
import nl.schoolbel.tickets.ticket.Ticket;
import nl.schoolbel.tickets.ticket.TicketSteps;
import nl.schoolbel.tickets.ticket.TicketStore;
import nl.schoolbel.tickets.ticket.TicketTelling;
import nl.schoolbel.tickets.ticket.Visit;
import nl.schoolbel.tickets.ticket.Waiting;

/** Each step of the beheerpartner on a locked ticket: taken or refused, stored and told. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Handling {

    @Inject
    TicketSteps steps;

    @Inject
    TicketStore store;

    @Inject
    TicketTelling telling;

    /** @param reference the ticket's number in the beheerpartner's own system, or {@code null} */
    public void accept(Ticket ticket, Acting acting, String reference) {
        steps.take(ticket, Action.ACCEPT, acting, Map.of());
        refer(ticket, reference);
        telling.tell(
                TicketEvents.ACCEPTED,
                ticket.id(),
                new TicketAccepted(
                        ticket.id(), ticket.schoolId(), reference, acting.updateId(), acting.at(), acting.clock()));
    }

    /** Plans the visit, or moves the one that was planned. */
    public void planVisit(Ticket ticket, Acting acting, Visit visit) {
        steps.take(ticket, Action.PLAN_VISIT, acting, Map.of("from", visit.from(), "until", visit.until()));
        store.visitPlanned(ticket.id(), visit);
        telling.tell(
                TicketEvents.VISIT_PLANNED,
                ticket.id(),
                new TicketVisitPlanned(
                        ticket.id(),
                        ticket.schoolId(),
                        visit.from(),
                        visit.until(),
                        acting.updateId(),
                        acting.at(),
                        acting.clock()));
    }

    public void arrive(Ticket ticket, Acting acting) {
        steps.take(ticket, Action.ARRIVE, acting, Map.of());
        telling.tell(
                TicketEvents.ARRIVED,
                ticket.id(),
                new TicketArrived(ticket.id(), ticket.schoolId(), acting.updateId(), acting.at(), acting.clock()));
    }

    public void leave(Ticket ticket, Acting acting) {
        steps.take(ticket, Action.LEAVE, acting, Map.of());
        telling.tell(
                TicketEvents.LEFT,
                ticket.id(),
                new TicketLeft(ticket.id(), ticket.schoolId(), acting.updateId(), acting.at(), acting.clock()));
    }

    public void await(Ticket ticket, Acting acting, Waiting waiting) {
        Map<String, Object> detail = new HashMap<>(Map.of("reason", waiting.reason()));
        if (waiting.until() != null) {
            detail.put("until", waiting.until());
        }
        steps.take(ticket, Action.WAIT, acting, detail);
        store.waitsFor(ticket.id(), waiting);
        telling.tell(
                TicketEvents.WAITING_STARTED,
                ticket.id(),
                new TicketWaitingStarted(
                        ticket.id(),
                        ticket.schoolId(),
                        waiting.reason(),
                        waiting.until(),
                        acting.updateId(),
                        acting.at(),
                        acting.clock()));
    }

    /** Ends the waiting; that it ended is told with the step itself, as it is for any step out of waiting. */
    public void goOn(Ticket ticket, Acting acting) {
        steps.take(ticket, Action.GO_ON, acting, Map.of());
    }

    public void giveWorkaround(Ticket ticket, Acting acting) {
        steps.take(ticket, Action.GIVE_WORKAROUND, acting, Map.of());
        telling.tell(
                TicketEvents.WORKAROUND_GIVEN,
                ticket.id(),
                new TicketWorkaroundGiven(
                        ticket.id(), ticket.schoolId(), acting.updateId(), acting.at(), acting.clock()));
    }

    public void giveBack(Ticket ticket, Acting acting) {
        steps.take(ticket, Action.RETURN, acting, Map.of());
        telling.tell(
                TicketEvents.RETURNED,
                ticket.id(),
                new TicketReturned(
                        ticket.id(), ticket.schoolId(), false, acting.updateId(), acting.at(), acting.clock()));
    }

    /** Notes the ticket's number in the beheerpartner's own system; {@code null} leaves it as it is. */
    public void refer(Ticket ticket, String reference) {
        if (reference != null) {
            store.referenced(ticket.id(), reference);
        }
    }
}
