package nl.schoolbel.events.tickets;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.MayBeAbsent;
import nl.schoolbel.events.envelope.OccurredBy;

/**
 * The ticket was a duplicate and ended; another of the same school goes on in its place.
 *
 * @param ticketId the ticket, also the key of the record
 * @param schoolId the school that owns the ticket
 * @param into the ticket that goes on
 * @param intoNumber the number that people say of it; absent from who told it before this was told
 * @param reportedAt the earlier of the two report times, which the ticket that goes on has from now on
 * @param occurredAt when it happened
 * @param occurredBy whose clock read {@code occurredAt}
 */
public record TicketMerged(
        UUID ticketId,
        UUID schoolId,
        UUID into,
        @MayBeAbsent String intoNumber,
        Instant reportedAt,
        Instant occurredAt,
        OccurredBy occurredBy)
        implements Fact {}
