package nl.schoolbel.sla.gateway.messages;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.envelope.MayBeAbsent;
import nl.schoolbel.events.terms.Target;

/** What is told of time that is used up. A component that may be absent is left out of the JSON. */
public final class ClockMessages {

    private ClockMessages() {}

    /** Part of the time is used up: a mark before the due moment was passed. */
    public record Warned(Target target, @MayBeAbsent Integer repeat, int percent, Instant dueAt, Instant markAt)
            implements Message {

        @Override
        public WebhookType type() {
            return WebhookType.TICKET_WARNED;
        }
    }

    /** It is late, or so nearly that the agreement has it escalated. Answer it with acknowledge-escalation; that is not accepting the ticket. */
    public record Escalated(
            UUID escalationId,
            Target target,
            @MayBeAbsent Integer repeat,
            int level,
            int percent,
            Instant dueAt,
            Instant markAt,
            long lateSeconds,
            long lateServiceSeconds,
            long lateServiceMinutes)
            implements Message {

        @Override
        public WebhookType type() {
            return WebhookType.TICKET_ESCALATED;
        }
    }

    /** What was heard later shows that it was in time after all. The escalation counts as never made. */
    public record EscalationWithdrawn(UUID escalationId) implements Message {

        @Override
        public WebhookType type() {
            return WebhookType.ESCALATION_WITHDRAWN;
        }
    }
}
