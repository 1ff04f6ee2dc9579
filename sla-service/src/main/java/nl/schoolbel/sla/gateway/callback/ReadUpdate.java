package nl.schoolbel.sla.gateway.callback;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.terms.Cause;
import nl.schoolbel.events.terms.UpdateAction;
import nl.schoolbel.events.terms.WaitingReason;

/**
 * One thing that a beheerpartner's system wants done or says, as a reader understood it.
 *
 * @param reference the ticket's own number over there, at most 60 characters
 * @param reason of waiting
 * @param cause of what was resolved
 * @param toolId the tool that it was about
 * @param text plain text; personal data in it is masked before it is stored or told
 * @param from start of a visit
 * @param until end of a visit or of waiting
 * @param escalationId that is acknowledged
 * @param wantedPriority 1 to 4, that a dispute holds right
 * @param version of the ticket over there, digits only, compared as a number; {@code null} when that system counts none
 * @param changedAt when that system changed the ticket, by its clock; orders what has no version
 * @param reportedAt when it happened, by its clock; kept beside our own times
 */
public record ReadUpdate(
        TicketRef ticket,
        UpdateAction action,
        String reference,
        WaitingReason reason,
        Cause cause,
        UUID toolId,
        String text,
        Instant from,
        Instant until,
        UUID escalationId,
        Integer wantedPriority,
        String version,
        Instant changedAt,
        Instant reportedAt) {

    /** Nothing but what it wants; the rest by the methods below, each of which gives another update. */
    public static ReadUpdate of(TicketRef ticket, UpdateAction action) {
        return new ReadUpdate(ticket, action, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    public ReadUpdate withReference(String given) {
        return new ReadUpdate(
                ticket,
                action,
                given,
                reason,
                cause,
                toolId,
                text,
                from,
                until,
                escalationId,
                wantedPriority,
                version,
                changedAt,
                reportedAt);
    }

    public ReadUpdate withText(String said) {
        return new ReadUpdate(
                ticket,
                action,
                reference,
                reason,
                cause,
                toolId,
                said,
                from,
                until,
                escalationId,
                wantedPriority,
                version,
                changedAt,
                reportedAt);
    }

    /** Where it stands in the order of that system; either may be {@code null}. */
    public ReadUpdate inOrder(String counted, Instant changed) {
        return new ReadUpdate(
                ticket,
                action,
                reference,
                reason,
                cause,
                toolId,
                text,
                from,
                until,
                escalationId,
                wantedPriority,
                counted,
                changed,
                reportedAt);
    }

    /** Another ticket, once it is known which. */
    ReadUpdate about(TicketRef other) {
        return new ReadUpdate(
                other,
                action,
                reference,
                reason,
                cause,
                toolId,
                text,
                from,
                until,
                escalationId,
                wantedPriority,
                version,
                changedAt,
                reportedAt);
    }
}
