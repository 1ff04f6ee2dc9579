package nl.schoolbel.events.tickets;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.MayBeAbsent;
import nl.schoolbel.events.envelope.OccurredBy;

/**
 * The beheerpartner holds another priority right; the present one counts until the school or the bestuur decides.
 *
 * @param ticketId the ticket, also the key of the record
 * @param schoolId the school that owns the ticket
 * @param priority as it counts; 1 (highest) to 4
 * @param proposedPriority as the beheerpartner proposes it; 1 (highest) to 4
 * @param updateId the beheerpartner's update that said so; absent when it came by our own API
 * @param occurredAt when it happened
 * @param occurredBy whose clock read {@code occurredAt}
 */
public record TicketPriorityDisputed(
        UUID ticketId,
        UUID schoolId,
        int priority,
        int proposedPriority,
        @MayBeAbsent UUID updateId,
        Instant occurredAt,
        OccurredBy occurredBy)
        implements Fact {}
