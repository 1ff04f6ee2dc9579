package nl.schoolbel.tickets.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.schoolbel.events.terms.Party;
import nl.schoolbel.events.tickets.TicketAccepted;
import nl.schoolbel.events.tickets.TicketArrived;
import nl.schoolbel.events.tickets.TicketEvents;
import nl.schoolbel.events.tickets.TicketLeft;
import nl.schoolbel.events.tickets.TicketReturned;
import nl.schoolbel.events.tickets.TicketVisitPlanned;
import nl.schoolbel.events.tickets.TicketVisitRequested;
import nl.schoolbel.events.tickets.TicketWaitingStarted;
import nl.schoolbel.events.tickets.TicketWorkaroundGiven;
import nl.schoolbel.tickets.domain.Action;
import nl.schoolbel.tickets.domain.Decision;
import nl.schoolbel.tickets.ticket.Acting;
import nl.schoolbel.tickets.ticket.HistoryEntry;
import nl.schoolbel.tickets.ticket.Ticket;
import nl.schoolbel.tickets.ticket.TicketDesk.Opened;
import nl.schoolbel.tickets.ticket.TicketFollowers;
import nl.schoolbel.tickets.ticket.TicketHistory;
import nl.schoolbel.tickets.ticket.TicketSteps;
import nl.schoolbel.tickets.ticket.TicketStore;
import nl.schoolbel.tickets.ticket.TicketTelling;
import nl.schoolbel.tickets.ticket.Visit;
import nl.schoolbel.tickets.ticket.Waiting;

/**
 * Each step of the beheerpartner on a locked ticket: taken or refused, stored and told; of a major incident for those that
 * follow it too. Its number in the beheerpartner's system is the incident's own. Each gives the tickets that took it, for
 * the words that belong to it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Handling {

    @Inject
    TicketSteps steps;

    @Inject
    TicketFollowers followers;

    @Inject
    TicketStore store;

    @Inject
    TicketTelling telling;

    @Inject
    TicketHistory history;

    /** @param reference the ticket's number in the beheerpartner's own system, or {@code null} */
    public List<Opened> accept(Ticket ticket, Acting acting, String reference) {
        List<Opened> taken = followers.along(ticket, Action.ACCEPT, acting, (one, by) -> {
            steps.take(one, Action.ACCEPT, by, Map.of());
            telling.tell(
                    TicketEvents.ACCEPTED,
                    one.id(),
                    new TicketAccepted(one.id(), one.schoolId(), reference, by.updateId(), by.at(), by.clock()));
        });
        refer(ticket, acting, reference);
        return taken;
    }

    /**
     * Plans the visit, or moves the one that was planned. It is at the school of this ticket; those that follow take the step
     * without it.
     */
    public List<Opened> planVisit(Ticket ticket, Acting acting, Visit visit) {
        return followers.along(ticket, Action.PLAN_VISIT, acting, (one, by) -> {
            boolean here = one.id().equals(ticket.id());
            plan(one, by, visit, here ? visit : null);
        });
    }

    /** The step alone, for a ticket that follows one at whose school the visit is. */
    public void planVisitElsewhere(Ticket follower, Acting acting, Visit visit) {
        plan(follower, acting, visit, null);
    }

    private void plan(Ticket ticket, Acting acting, Visit visit, Visit here) {
        steps.take(
                ticket,
                Action.PLAN_VISIT,
                acting,
                here == null
                        ? Map.of("majorIncidentId", ticket.links().majorIncidentId())
                        : Map.of("from", here.from(), "until", here.until()));
        store.visitPlanned(ticket.id(), here);
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

    /** Tells the beheerpartner which window the school wants; what is planned stays as it is. */
    public void requestVisit(Ticket ticket, Acting acting, Visit wanted) {
        steps.take(ticket, Action.REQUEST_VISIT, acting, Map.of("from", wanted.from(), "until", wanted.until()));
        telling.tell(
                TicketEvents.VISIT_REQUESTED,
                ticket.id(),
                new TicketVisitRequested(
                        ticket.id(), ticket.schoolId(), wanted.from(), wanted.until(), acting.at(), acting.clock()));
    }

    public List<Opened> arrive(Ticket ticket, Acting acting) {
        return followers.along(ticket, Action.ARRIVE, acting, (one, by) -> {
            steps.take(one, Action.ARRIVE, by, Map.of());
            telling.tell(
                    TicketEvents.ARRIVED,
                    one.id(),
                    new TicketArrived(one.id(), one.schoolId(), by.updateId(), by.at(), by.clock()));
        });
    }

    public List<Opened> leave(Ticket ticket, Acting acting) {
        return followers.along(ticket, Action.LEAVE, acting, (one, by) -> {
            steps.take(one, Action.LEAVE, by, Map.of());
            telling.tell(
                    TicketEvents.LEFT,
                    one.id(),
                    new TicketLeft(one.id(), one.schoolId(), by.updateId(), by.at(), by.clock()));
        });
    }

    public List<Opened> await(Ticket ticket, Acting acting, Waiting waiting) {
        return followers.along(ticket, Action.WAIT, acting, (one, by) -> {
            Map<String, Object> detail = new HashMap<>(Map.of("reason", waiting.reason()));
            if (waiting.until() != null) {
                detail.put("until", waiting.until());
            }
            Decision.Move move = steps.take(one, Action.WAIT, by, detail);
            Party party = Acting.partyOf(move.actor());
            boolean behind = waiting.withIncident() || !one.id().equals(ticket.id());
            store.waitsFor(one.id(), new Waiting(waiting.reason(), waiting.until(), party, behind));
            telling.tell(
                    TicketEvents.WAITING_STARTED,
                    one.id(),
                    new TicketWaitingStarted(
                            one.id(),
                            one.schoolId(),
                            waiting.reason(),
                            waiting.until(),
                            by.updateId(),
                            party,
                            by.at(),
                            by.clock()));
        });
    }

    /**
     * Ends the waiting; that it ended is told with the step itself, as it is for any step out of waiting. A follower that
     * waits for something of its own goes on waiting.
     */
    public List<Opened> goOn(Ticket ticket, Acting acting) {
        return followers.along(
                ticket,
                Action.GO_ON,
                acting,
                follower -> follower.waiting().withIncident(),
                (one, by) -> steps.take(one, Action.GO_ON, by, Map.of()));
    }

    public List<Opened> giveWorkaround(Ticket ticket, Acting acting) {
        return followers.along(ticket, Action.GIVE_WORKAROUND, acting, (one, by) -> {
            steps.take(one, Action.GIVE_WORKAROUND, by, Map.of());
            telling.tell(
                    TicketEvents.WORKAROUND_GIVEN,
                    one.id(),
                    new TicketWorkaroundGiven(one.id(), one.schoolId(), by.updateId(), by.at(), by.clock()));
        });
    }

    public List<Opened> giveBack(Ticket ticket, Acting acting) {
        return followers.along(ticket, Action.RETURN, acting, (one, by) -> {
            steps.take(one, Action.RETURN, by, Map.of());
            telling.tell(
                    TicketEvents.RETURNED,
                    one.id(),
                    new TicketReturned(one.id(), one.schoolId(), false, by.updateId(), by.at(), by.clock()));
        });
    }

    /** Notes the ticket's number in the beheerpartner's own system; {@code null} leaves it as it is. */
    public void refer(Ticket ticket, Acting acting, String reference) {
        if (reference == null || !store.referenced(ticket.id(), reference)) {
            return;
        }
        Map<String, Object> detail = new HashMap<>(Map.of("toReference", reference));
        if (ticket.beheerpartner() != null && ticket.beheerpartner().reference() != null) {
            detail.put("fromReference", ticket.beheerpartner().reference());
        }
        history.add(HistoryEntry.of(
                ticket.id(), acting.at(), "reference-set", acting.speaker().slug(), detail));
    }
}
