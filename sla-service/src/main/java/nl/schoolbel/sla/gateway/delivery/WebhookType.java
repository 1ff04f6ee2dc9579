package nl.schoolbel.sla.gateway.delivery;

import java.util.Locale;

/** What the beheerpartner is told. */
public enum WebhookType {
    TICKET_HANDED_OVER,
    TICKET_ESCALATED,
    ESCALATION_WITHDRAWN,
    TICKET_PRIORITY_CHANGED,
    TICKET_REOPENED,
    TICKET_WITHDRAWN,
    TICKET_MERGED,
    TICKET_CLOSED,
    TICKET_TEXT_REDACTED,
    UPDATE_REFUSED;

    /** As in the CloudEvents type, between {@code nl.schoolbel.} and the version. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** An answer to the beheerpartner's own message goes out also where a major incident speaks for the ticket. */
    boolean isAnswer() {
        return this == UPDATE_REFUSED;
    }

    /** An escalation does not wait for the chatter before it, only for the hand-over that it is about. */
    static final String WAITS_FOR_HAND_OVER_ONLY = "ticket-escalated";
}
