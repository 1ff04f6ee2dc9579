package nl.schoolbel.tickets.ticket;

import java.util.UUID;

/**
 * How a ticket belongs to others.
 *
 * @param major whether it is a major incident, which others can be linked to
 * @param majorIncidentId the major incident that it follows, or {@code null}
 * @param mergedInto the ticket that goes on in its place, or {@code null}
 */
public record Links(boolean major, UUID majorIncidentId, UUID mergedInto) {}
