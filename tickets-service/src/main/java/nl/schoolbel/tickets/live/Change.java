package nl.schoolbel.tickets.live;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened to a ticket.
 *
 * @param schoolId {@code null} with {@code reporter} and {@code enteredBy} for a ticket that is not
 *     here
 * @param enteredBy who typed it for the reporter, or {@code null}
 * @param state after a step, {@code null} for what is no step
 */
record Change(
        Position position,
        UUID ticketId,
        UUID schoolId,
        String reporter,
        String enteredBy,
        String what,
        String state,
        Instant occurredAt) {}
