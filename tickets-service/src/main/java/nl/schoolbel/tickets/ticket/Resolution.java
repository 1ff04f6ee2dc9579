package nl.schoolbel.tickets.ticket;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.terms.Cause;
import nl.schoolbel.events.terms.ResolvedBy;

/**
 * What a ticket turned out to be.
 *
 * @param toolId the tool it was about, or {@code null}
 * @param done what was done; {@code null} until the beheerpartner's words have arrived
 * @param updateId the beheerpartner's update that brought it, or {@code null}
 */
public record Resolution(
        UUID id, ResolvedBy by, Cause cause, UUID toolId, String done, UUID updateId, Instant resolvedAt) {

    /** The same with another cause or tool, or without a tool; {@code null} leaves that as it is. */
    public Resolution corrected(Cause otherCause, UUID otherToolId, boolean noTool) {
        UUID tool = otherToolId == null ? toolId : otherToolId;
        return new Resolution(
                id, by, otherCause == null ? cause : otherCause, noTool ? null : tool, done, updateId, resolvedAt);
    }
}
