package nl.schoolbel.events.tickets;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.MayBeAbsent;
import nl.schoolbel.events.envelope.OccurredBy;

/**
 * The beheerpartner planned a visit, or moved the one it had planned.
 *
 * @param ticketId the ticket, also the key of the record
 * @param schoolId the school that owns the ticket
 * @param from start of the visit, inclusive
 * @param until end of the visit, exclusive
 * @param updateId the beheerpartner's update that caused this; absent when our own people did it
 * @param occurredAt when it happened
 * @param occurredBy whose clock read {@code occurredAt}
 */
public record TicketVisitPlanned(
        UUID ticketId,
        UUID schoolId,
        Instant from,
        Instant until,
        @MayBeAbsent UUID updateId,
        Instant occurredAt,
        OccurredBy occurredBy)
        implements Fact {}
