package nl.schoolbel.sla.gateway.messages;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.envelope.MayBeAbsent;
import nl.schoolbel.events.terms.RedactedText;
import nl.schoolbel.events.terms.WaitingReason;

/** What is told of words, files, visits and waiting. A component that may be absent is left out of the JSON. */
public final class TalkMessages {

    private TalkMessages() {}

    /** The school said something on the ticket that the beheerpartner may read: a comment, or why it took a step. What the beheerpartner says itself does not come back. */
    public record Commented(UUID commentId, String text, Instant writtenAt) implements Message {

        @Override
        public WebhookType type() {
            return WebhookType.TICKET_COMMENTED;
        }
    }

    /** The school put a file on the ticket that the beheerpartner may see. */
    public record AttachmentAdded(UUID attachmentId, String mediaType, int sizeBytes, String url, Instant addedAt)
            implements Message {

        @Override
        public WebhookType type() {
            return WebhookType.TICKET_ATTACHMENT_ADDED;
        }
    }

    /** Words or a file were taken out here, since they should not have been there. Take them out too. */
    public record TextRedacted(
            RedactedText what, @MayBeAbsent UUID thingId) implements Message {

        @Override
        public WebhookType type() {
            return WebhookType.TICKET_TEXT_REDACTED;
        }
    }

    /** The school asks for a visit in this window, or for this window in place of the planned one. The answer is a planned visit. */
    public record VisitRequested(Instant from, Instant until, Instant requestedAt) implements Message {

        @Override
        public WebhookType type() {
            return WebhookType.TICKET_VISIT_REQUESTED;
        }
    }

    /** A visit was planned or moved by the beheerpartner's people in the portal, which its system does not know. */
    public record VisitChanged(Instant from, Instant until, Instant changedAt) implements Message {

        @Override
        public WebhookType type() {
            return WebhookType.TICKET_VISIT_CHANGED;
        }
    }

    /** The ticket waits, and the beheerpartner's system did not say so itself. */
    public record WaitingStarted(
            WaitingReason reason, @MayBeAbsent Instant until, Instant startedAt) implements Message {

        @Override
        public WebhookType type() {
            return WebhookType.TICKET_WAITING_STARTED;
        }
    }

    /** The waiting is over, and the beheerpartner's system did not say so itself: the school said so, or its end was reached. */
    public record WaitingEnded(
            @MayBeAbsent Instant acknowledgeDueAt,
            @MayBeAbsent Instant arrivalDueAt,
            @MayBeAbsent Instant workaroundDueAt,
            @MayBeAbsent Instant resolutionDueAt,
            Instant endedAt)
            implements Message {

        @Override
        public WebhookType type() {
            return WebhookType.TICKET_WAITING_ENDED;
        }
    }
}
