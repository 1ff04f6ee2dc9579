package nl.schoolbel.sla.gateway.messages;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the beheerpartner is told. What each says, and when, is in the receiver's guide, with a schema and an example. */
public enum WebhookType {
    TICKET_HANDED_OVER,
    /** The school said something on the ticket that the beheerpartner may read. */
    TICKET_COMMENTED,
    /** The school put a file on the ticket; a link, which the beheerpartner's own token opens. */
    TICKET_ATTACHMENT_ADDED,
    /** Also with the same priority as before, when it is how a dispute was decided. */
    TICKET_PRIORITY_CHANGED,
    /** The school asks for a visit, or for another moment of the planned one. */
    TICKET_VISIT_REQUESTED,
    /** The planned visit is another one than the beheerpartner's system last said. */
    TICKET_VISIT_CHANGED,
    /** The school lets the ticket wait. */
    TICKET_WAITING_STARTED,
    /** The waiting is over, and the beheerpartner's system did not say so itself. */
    TICKET_WAITING_ENDED,
    /** A mark before the due moment was passed. */
    TICKET_WARNED,
    TICKET_ESCALATED,
    ESCALATION_WITHDRAWN,
    TICKET_REOPENED,
    TICKET_WITHDRAWN,
    TICKET_MERGED,
    TICKET_CLOSED,
    /** A major incident speaks for the ticket from now on. */
    TICKET_LINKED,
    /** The ticket speaks for itself again. */
    TICKET_UNLINKED,
    TICKET_TEXT_REDACTED,
    UPDATE_REFUSED,
    /** About no ticket: somebody asked whether the endpoint works. */
    ENDPOINT_TESTED;

    /** As in the CloudEvents type, between {@code nl.schoolbel.} and the version. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The type with this slug, if there is one. */
    public static Optional<WebhookType> bySlug(String slug) {
        return Arrays.stream(values()).filter(type -> type.slug().equals(slug)).findFirst();
    }

    /**
     * Goes out also where a major incident speaks for the ticket: an answer to the beheerpartner's own message, and that
     * the incident speaks for it.
     */
    public boolean isSaidOfFollowers() {
        return this == UPDATE_REFUSED || this == TICKET_LINKED || this == TICKET_UNLINKED;
    }

    /** Makes sense only to who has the ticket, so that it comes after the hand-over whatever happened first. */
    public boolean waitsForHandOver() {
        return this != TICKET_HANDED_OVER && this != ENDPOINT_TESTED && !isSaidOfFollowers();
    }

    /** Is part of what the ticket is about, so that it matters to whoever gets the ticket later. */
    public boolean isKeptForHandOver() {
        return this == TICKET_COMMENTED || this == TICKET_ATTACHMENT_ADDED;
    }

    /** An escalation does not wait for the chatter before it, only for the hand-over that it is about. */
    public static final String WAITS_FOR_HAND_OVER_ONLY = "ticket-escalated";
}
