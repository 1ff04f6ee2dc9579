package nl.schoolbel.sla.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.sla.EscalationAcknowledged;
import nl.schoolbel.events.sla.SlaEvents;
import nl.schoolbel.platform.outbox.Outbox;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.SlaProblem;

/** The beheerpartner says that it has seen an escalation. */
@ApplicationScoped
public class EscalationAcknowledgement {

    @Inject
    EscalationStore store;

    @Inject
    Outbox outbox;

    @Inject
    DomainClock clock;

    /** Acknowledges once; again is without effect, an escalation of another ticket is refused as unknown. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void acknowledge(UUID ticket, UUID escalation, UUID update) {
        if (!store.exists(escalation, ticket)) {
            throw new ProblemException(SlaProblem.ESCALATION_UNKNOWN);
        }
        Instant now = clock.instant();
        if (store.acknowledge(escalation, now)) {
            outbox.append(
                    SlaEvents.ESCALATION_ACKNOWLEDGED,
                    ticket,
                    "/sla/v1/escalations?ticketId=" + ticket,
                    new EscalationAcknowledged(ticket, escalation, update, now, OccurredBy.SCHOOLBEL));
        }
    }
}
