package nl.schoolbel.events.tickets;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.MayBeAbsent;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.terms.Cause;
import nl.schoolbel.events.terms.ResolvedBy;

/**
 * The school or the beheerpartner says that it is solved; the school has not confirmed yet.
 *
 * @param ticketId the ticket, also the key of the record
 * @param schoolId the school that owns the ticket
 * @param resolvedBy who solved it
 * @param cause what it turned out to be
 * @param toolId the tool of the tool list that it was about; absent when none was named
 * @param updateId the beheerpartner's update that caused this; absent when our own people did it
 * @param occurredAt when it happened
 * @param occurredBy whose clock read {@code occurredAt}
 */
public record TicketResolved(
        UUID ticketId,
        UUID schoolId,
        ResolvedBy resolvedBy,
        Cause cause,
        @MayBeAbsent UUID toolId,
        @MayBeAbsent UUID updateId,
        Instant occurredAt,
        OccurredBy occurredBy)
        implements Fact {}
