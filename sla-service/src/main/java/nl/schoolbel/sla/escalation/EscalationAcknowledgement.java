package nl.schoolbel.sla.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.sla.EscalationAcknowledged;
import nl.schoolbel.events.sla.SlaEvents;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.outbox.Outbox;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.SlaProblem;
import nl.schoolbel.sla.clock.TicketClocks;
import nl.schoolbel.sla.ticketcopy.TicketCopy;
import nl.schoolbel.sla.ticketcopy.TicketCopyStore;

/** The beheerpartner says that it has seen an escalation. */
@ApplicationScoped
public class EscalationAcknowledgement {

    @Inject
    EscalationStore store;

    @Inject
    EscalationLog log;

    @Inject
    MarkPlanner planner;

    @Inject
    TicketClocks clocks;

    @Inject
    TicketCopyStore tickets;

    @Inject
    Caller caller;

    @Inject
    AuditTrail audit;

    @Inject
    Outbox outbox;

    @Inject
    DomainClock clock;

    /** Whether the ticket has such an escalation. */
    public boolean isKnown(UUID ticket, UUID escalation) {
        return escalation != null && store.exists(escalation, ticket);
    }

    /**
     * Acknowledges once, after which it is not told again and again; a second time is without effect, an escalation of
     * another ticket is refused as unknown.
     *
     * @param ticket locked
     * @param update the beheerpartner's update that says so; null when it came with a token
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void acknowledge(TicketCopy ticket, UUID escalation, UUID update) {
        if (!store.exists(escalation, ticket.id())) {
            throw new ProblemException(SlaProblem.ESCALATION_UNKNOWN);
        }
        Instant now = clock.instant();
        if (store.acknowledge(escalation, now)) {
            outbox.append(
                    SlaEvents.ESCALATION_ACKNOWLEDGED,
                    ticket.id(),
                    "/sla/v1/escalations?ticketId=" + ticket.id(),
                    new EscalationAcknowledged(ticket.id(), escalation, update, now, OccurredBy.SCHOOLBEL));
            planner.plan(ticket, clocks.fold(ticket));
        }
    }

    /** As the beheerpartner that has the ticket, by its own token; that of another one is refused as unknown. */
    @Transactional
    Escalation acknowledge(UUID id) {
        UUID ticket = store.find(id)
                .map(Escalation::ticketId)
                .orElseThrow(() -> new ProblemException(SlaProblem.ESCALATION_UNKNOWN));
        TicketCopy locked = tickets.lock(ticket);
        if (!caller.beheerpartner().equals(Optional.ofNullable(locked.beheerpartnerId()))) {
            throw new ProblemException(SlaProblem.ESCALATION_UNKNOWN);
        }
        acknowledge(locked, id, null);
        audit.changed("escalation-acknowledged", "escalation", id);
        return log.withTold(store.find(id).orElseThrow());
    }
}
