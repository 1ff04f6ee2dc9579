package nl.schoolbel.tickets.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import nl.schoolbel.events.tickets.TicketEvents;
import nl.schoolbel.events.tickets.TicketWaitingEnded;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.tickets.TicketsProblem;
import nl.schoolbel.tickets.domain.Action;
import nl.schoolbel.tickets.domain.Decision;

/**
 * The one way to take a step. The feature that asks for it adds what is its own (a row, an event) in the same
 * transaction; the lifecycle, the row's state and version, the history and the audit trail are done here.
 */
@ApplicationScoped
public class TicketSteps {

    @Inject
    TicketStore store;

    @Inject
    TicketRules rules;

    @Inject
    TicketHistory history;

    @Inject
    TicketTelling telling;

    @Inject
    AuditTrail audit;

    /**
     * Moves a locked ticket, or refuses and changes nothing.
     *
     * @param detail for the history, see {@link HistoryEntry#detail()}
     * @throws ProblemException {@code not-allowed} for a step that is never this actor's, else {@code
     *     action-not-possible} with the actions that are
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Decision.Move take(Ticket locked, Action action, Acting acting, Map<String, Object> detail) {
        Decision decision = rules.decide(locked, action, acting.actors());
        if (decision instanceof Decision.Refusal refusal) {
            throw problem(locked, refusal);
        }
        Decision.Move move = (Decision.Move) decision;
        store.move(locked.id(), move.to());
        history.add(new HistoryEntry(
                locked.id(),
                acting.at(),
                action.fact(),
                move.actor().slug(),
                move.from().state(),
                move.to().state(),
                action.isWithinSchool(),
                detail));
        if (move.endsWaiting()) {
            telling.tell(
                    TicketEvents.WAITING_ENDED,
                    locked.id(),
                    new TicketWaitingEnded(
                            locked.id(), locked.schoolId(), acting.updateId(), acting.at(), acting.clock()));
        }
        if (acting.author() != null) {
            audit.changed("ticket-" + action.fact(), "ticket", locked.id());
        }
        return move;
    }

    private static ProblemException problem(Ticket ticket, Decision.Refusal refusal) {
        if (refusal.never()) {
            return new ProblemException(CommonProblem.NOT_ALLOWED);
        }
        return new ProblemException(
                        TicketsProblem.ACTION_NOT_POSSIBLE,
                        ticket.situation().state().slug())
                .with(
                        "allowedActions",
                        refusal.allowed().stream().map(Action::slug).toList());
    }
}
