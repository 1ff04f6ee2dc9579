package nl.schoolbel.events.tickets;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.MayBeAbsent;
import nl.schoolbel.events.envelope.OccurredBy;

/**
 * The beheerpartner took the ticket on.
 *
 * @param ticketId the ticket, also the key of the record
 * @param schoolId the school that owns the ticket
 * @param reference the ticket's number in the beheerpartner's own system; absent when it gave none
 * @param updateId the beheerpartner's update that caused this; absent when our own people did it
 * @param occurredAt when it happened
 * @param occurredBy whose clock read {@code occurredAt}
 */
public record TicketAccepted(
        UUID ticketId,
        UUID schoolId,
        @MayBeAbsent String reference,
        @MayBeAbsent UUID updateId,
        Instant occurredAt,
        OccurredBy occurredBy)
        implements Fact {}
