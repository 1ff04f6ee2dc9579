package nl.schoolbel.events.tickets;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.MayBeAbsent;
import nl.schoolbel.events.envelope.OccurredBy;

/**
 * The ticket came back to the school: the beheerpartner returned it, or no agreement matched the hand-over.
 *
 * @param ticketId the ticket, also the key of the record
 * @param schoolId the school that owns the ticket
 * @param unmatched true when no agreement matched, so that no beheerpartner ever had it; false when the beheerpartner
 *     returned it
 * @param updateId the beheerpartner's update that caused this; absent when our own people did it
 * @param occurredAt when it happened
 * @param occurredBy whose clock read {@code occurredAt}
 */
public record TicketReturned(
        UUID ticketId,
        UUID schoolId,
        boolean unmatched,
        @MayBeAbsent UUID updateId,
        Instant occurredAt,
        OccurredBy occurredBy)
        implements Fact {}
