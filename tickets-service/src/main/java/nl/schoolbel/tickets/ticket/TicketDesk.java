package nl.schoolbel.tickets.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.time.DomainClock;

/** Where a caller's change begins: the ticket is locked, seen by the caller, and the version the caller had in mind. */
@ApplicationScoped
public class TicketDesk {

    @Inject
    TicketStore store;

    @Inject
    TicketScope scope;

    @Inject
    AuditTrail audit;

    @Inject
    Caller caller;

    @Inject
    DomainClock clock;

    /** A locked ticket and who acts on it. */
    public record Opened(Ticket ticket, Acting acting) {}

    /**
     * Opens a ticket for a step.
     *
     * @param ifMatch the ETag that the caller read; missing answers 428, another version 412
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Opened openForStep(UUID id, String ifMatch) {
        Opened opened = open(id);
        Precondition.require(ifMatch, opened.ticket().version());
        return opened;
    }

    /** Opens a ticket for what is no step, such as a comment. Unknown and not the caller's both answer 404, a forgotten one 409. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Opened open(UUID id) {
        Ticket ticket = seenLocked(id);
        store.requireNotForgotten(ticket);
        return opened(ticket);
    }

    /**
     * Opens a ticket only to look at it, without its lock. Unknown and not the caller's both answer 404; who sees a part
     * of it only, 403. The operator looks for what has to be taken out or handed to a person, which is written down.
     */
    public Opened look(UUID id) {
        Ticket ticket = store.find(id)
                .filter(found -> scope.sightOf(found) != Sight.NONE || caller.has(Roles.OPERATOR))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        if (scope.sightOf(ticket) == Sight.NONE) {
            audit.read("ticket-inspected", "ticket", id);
        } else if (scope.sightOf(ticket) != Sight.WHOLE) {
            throw new ProblemException(CommonProblem.NOT_ALLOWED);
        }
        return opened(ticket);
    }

    /** A ticket of which the caller sees at least a part, without its lock. Unknown and not the caller's both answer 404. */
    public Ticket seen(UUID id) {
        return seen(store.find(id));
    }

    /** The same with its lock, for what is no step. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Ticket seenLocked(UUID id) {
        return seen(store.lock(id));
    }

    private Ticket seen(Optional<Ticket> ticket) {
        return ticket.filter(found -> scope.sightOf(found) != Sight.NONE)
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    private Opened opened(Ticket ticket) {
        return new Opened(ticket, Acting.caller(scope.actorsOn(ticket), caller.subject(), clock.instant()));
    }
}
