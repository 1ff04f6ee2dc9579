package nl.schoolbel.tickets.updates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.schoolbel.events.sla.BeheerpartnerUpdateReceived;
import nl.schoolbel.events.terms.UpdateAction;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemType;
import nl.schoolbel.tickets.TicketsProblem;
import nl.schoolbel.tickets.domain.Action;
import nl.schoolbel.tickets.domain.Actor;
import nl.schoolbel.tickets.handling.VisitHours;
import nl.schoolbel.tickets.ticket.Horizon;
import nl.schoolbel.tickets.ticket.Ticket;
import nl.schoolbel.tickets.ticket.TicketRules;
import nl.schoolbel.tickets.ticket.TicketStore;
import nl.schoolbel.tickets.ticket.Visit;

/** What an update must have and be, before anything is changed for it. */
@ApplicationScoped
class UpdateRules {

    static final Set<Actor> SENDER = Set.of(Actor.BEHEERPARTNER);

    @Inject
    TicketRules rules;

    @Inject
    TicketStore tickets;

    @Inject
    VisitHours visits;

    /** Why it cannot be applied; empty when it can. Another beheerpartner's ticket is as good as none. */
    Optional<ProblemType> problemOf(BeheerpartnerUpdateReceived update, Optional<Ticket> ticket) {
        if (ticket.isEmpty() || !has(ticket.get(), update)) {
            return Optional.of(CommonProblem.NOT_FOUND);
        }
        if (tickets.isForgotten(ticket.get())) {
            return Optional.of(TicketsProblem.TICKET_FORGOTTEN);
        }
        if (!isComplete(update)) {
            return Optional.of(TicketsProblem.UPDATE_INCOMPLETE);
        }
        if (ticket.get().links().mergedInto() != null && update.action() != UpdateAction.ACKNOWLEDGE_ESCALATION) {
            return Optional.of(TicketsProblem.TICKET_MERGED);
        }
        if (step(update.action())
                .filter(step -> !rules.allows(ticket.get(), step, SENDER))
                .isPresent()) {
            return Optional.of(TicketsProblem.ACTION_NOT_POSSIBLE);
        }
        if (update.action() == UpdateAction.CLOSE
                && ticket.get().situation().state().isWithBeheerpartner()) {
            return Optional.of(TicketsProblem.ACTION_NOT_POSSIBLE);
        }
        if (update.action() == UpdateAction.DISPUTE_PRIORITY
                && update.wantedPriority() == ticket.get().priority()) {
            return Optional.of(TicketsProblem.PRIORITY_UNCHANGED);
        }
        boolean closedDoor = update.action() == UpdateAction.PLAN_VISIT
                && !visits.fit(ticket.get(), new Visit(update.from(), update.until()));
        return closedDoor ? Optional.of(TicketsProblem.VISIT_OUTSIDE_ACCESS_HOURS) : Optional.empty();
    }

    private static boolean has(Ticket ticket, BeheerpartnerUpdateReceived update) {
        return ticket.beheerpartner() != null && ticket.beheerpartner().id().equals(update.beheerpartnerId());
    }

    private static boolean isComplete(BeheerpartnerUpdateReceived update) {
        return switch (update.action()) {
            case PLAN_VISIT ->
                isWithinReach(update.from(), update)
                        && isWithinReach(update.until(), update)
                        && update.until().isAfter(update.from());
            case WAIT -> update.reason() != null && (update.until() == null || isWithinReach(update.until(), update));
            case DISPUTE_PRIORITY ->
                update.wantedPriority() != null && update.wantedPriority() >= 1 && update.wantedPriority() <= 4;
            case GIVE_REFERENCE ->
                update.reference() != null && !update.reference().isBlank();
            default -> true;
        };
    }

    private static boolean isWithinReach(Instant moment, BeheerpartnerUpdateReceived update) {
        return moment != null && Horizon.faultOf(moment, update.occurredAt()).isEmpty();
    }

    /** The step that an update asks for; what moves nothing about the ticket is none. */
    private static Optional<Action> step(UpdateAction action) {
        return switch (action) {
            case COMMENT, ACKNOWLEDGE_ESCALATION, GIVE_REFERENCE, CLOSE -> Optional.empty();
            default -> Optional.of(Action.valueOf(action.name()));
        };
    }
}
