package nl.schoolbel.events.tickets;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.MayBeAbsent;
import nl.schoolbel.events.envelope.OccurredBy;

/**
 * The waiting is over: somebody said so, or its end was reached.
 *
 * @param ticketId the ticket, also the key of the record
 * @param schoolId the school that owns the ticket
 * @param updateId the beheerpartner's update that caused this; absent when our own people did it
 * @param occurredAt when it happened
 * @param occurredBy whose clock read {@code occurredAt}
 */
public record TicketWaitingEnded(
        UUID ticketId, UUID schoolId, @MayBeAbsent UUID updateId, Instant occurredAt, OccurredBy occurredBy)
        implements Fact {}
