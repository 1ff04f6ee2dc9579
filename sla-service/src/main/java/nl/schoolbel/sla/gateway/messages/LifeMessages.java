package nl.schoolbel.sla.gateway.messages;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.envelope.MayBeAbsent;
import nl.schoolbel.events.terms.Cause;

/** What is told of the steps of a ticket. A component that may be absent is left out of the JSON. */
public final class LifeMessages {

    private LifeMessages() {}

    /** The school handed the ticket over. It is the first that is told of it; after a return it comes again with the next number. */
    public record HandedOver(
            int handOver,
            String title,
            String description,
            int priority,
            @MayBeAbsent String impact,
            @MayBeAbsent Instant acknowledgeDueAt,
            @MayBeAbsent Instant arrivalDueAt,
            @MayBeAbsent Instant workaroundDueAt,
            @MayBeAbsent Instant resolutionDueAt,
            School school,
            Instant handedOverAt)
            implements Message {

        @Override
        public WebhookType type() {
            return WebhookType.TICKET_HANDED_OVER;
        }
    }

    /** The priority is another one from now on, or a dispute about it was decided. */
    public record PriorityChanged(
            int previousPriority,
            int priority,
            boolean endsDispute,
            @MayBeAbsent Instant acknowledgeDueAt,
            @MayBeAbsent Instant arrivalDueAt,
            @MayBeAbsent Instant workaroundDueAt,
            @MayBeAbsent Instant resolutionDueAt,
            Instant changedAt)
            implements Message {

        @Override
        public WebhookType type() {
            return WebhookType.TICKET_PRIORITY_CHANGED;
        }
    }

    /** The school refused the resolution, or opened the closed ticket again. It is accepted, as before the resolution. Why is told by ticket-commented. */
    public record Reopened(
            boolean wasClosed,
            @MayBeAbsent Instant acknowledgeDueAt,
            @MayBeAbsent Instant arrivalDueAt,
            @MayBeAbsent Instant workaroundDueAt,
            @MayBeAbsent Instant resolutionDueAt,
            Instant reopenedAt)
            implements Message {

        @Override
        public WebhookType type() {
            return WebhookType.TICKET_REOPENED;
        }
    }

    /** The school took the ticket back; nothing is expected any more. */
    public record Withdrawn(Instant withdrawnAt) implements Message {

        @Override
        public WebhookType type() {
            return WebhookType.TICKET_WITHDRAWN;
        }
    }

    /** The ticket was a duplicate and ended; another one goes on in its place. */
    public record Merged(UUID intoTicketId, @MayBeAbsent String intoNumber, Instant mergedAt) implements Message {

        @Override
        public WebhookType type() {
            return WebhookType.TICKET_MERGED;
        }
    }

    /** The resolution stands. It may be reopened for some days. */
    public record Closed(Cause cause, Instant closedAt) implements Message {

        @Override
        public WebhookType type() {
            return WebhookType.TICKET_CLOSED;
        }
    }

    /** A major incident speaks for the ticket from now on. Nothing more comes about the ticket itself but answers; updates belong to the incident. */
    public record Linked(UUID majorIncidentId, @MayBeAbsent String majorIncidentNumber, Instant linkedAt)
            implements Message {

        @Override
        public WebhookType type() {
            return WebhookType.TICKET_LINKED;
        }
    }

    /** The ticket speaks for itself again. When it is with the beheerpartner a hand-over of its own follows. */
    public record Unlinked(UUID majorIncidentId, Instant unlinkedAt) implements Message {

        @Override
        public WebhookType type() {
            return WebhookType.TICKET_UNLINKED;
        }
    }

    /** Where the ticket is; the number is the school's general one. */
    public record School(
            String name,
            @MayBeAbsent String brin,
            @MayBeAbsent String phone) {}
}
