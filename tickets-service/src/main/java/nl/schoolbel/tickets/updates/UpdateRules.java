package nl.schoolbel.tickets.updates;

import java.util.Optional;
import java.util.Set;
import nl.schoolbel.events.sla.BeheerpartnerUpdateReceived;
import nl.schoolbel.events.terms.UpdateAction;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemType;
import nl.schoolbel.tickets.TicketsProblem;
import nl.schoolbel.tickets.domain.Action;
import nl.schoolbel.tickets.domain.Actor;
import nl.schoolbel.tickets.domain.Decision;
import nl.schoolbel.tickets.domain.Lifecycle;
import nl.schoolbel.tickets.ticket.Ticket;

/** What an update must have and be, before anything is changed for it. */
final class UpdateRules {

    static final Set<Actor> SENDER = Set.of(Actor.BEHEERPARTNER);

    private UpdateRules() {}

    /** Why it cannot be applied; empty when it can. Another beheerpartner's ticket is as good as none. */
    static Optional<ProblemType> problemOf(BeheerpartnerUpdateReceived update, Optional<Ticket> ticket) {
        if (ticket.isEmpty() || !has(ticket.get(), update)) {
            return Optional.of(CommonProblem.NOT_FOUND);
        }
        if (!isComplete(update)) {
            return Optional.of(TicketsProblem.UPDATE_INCOMPLETE);
        }
        return step(update.action())
                .filter(step -> Lifecycle.decide(ticket.get().situation(), step, SENDER) instanceof Decision.Refusal)
                .map(refused -> TicketsProblem.ACTION_NOT_POSSIBLE);
    }

    private static boolean has(Ticket ticket, BeheerpartnerUpdateReceived update) {
        return ticket.beheerpartner() != null && ticket.beheerpartner().id().equals(update.beheerpartnerId());
    }

    private static boolean isComplete(BeheerpartnerUpdateReceived update) {
        return switch (update.action()) {
            case PLAN_VISIT ->
                update.from() != null
                        && update.until() != null
                        && update.until().isAfter(update.from());
            case WAIT ->
                update.reason() != null
                        && (update.until() == null || update.until().isAfter(update.occurredAt()));
            default -> true;
        };
    }

    /** The step that an update asks for; a comment and an answer to an escalation are none. */
    private static Optional<Action> step(UpdateAction action) {
        return action == UpdateAction.COMMENT || action == UpdateAction.ACKNOWLEDGE_ESCALATION
                ? Optional.empty()
                : Optional.of(Action.valueOf(action.name()));
    }
}
