package nl.schoolbel.events.tickets;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.MayBeAbsent;
import nl.schoolbel.events.envelope.OccurredBy;

/**
 * The school handed the ticket over to the beheerpartner; which one follows from the agreement and is told by
 * sla-service.
 *
 * @param ticketId the ticket, also the key of the record
 * @param number the number people say to each other
 * @param schoolId the school that owns the ticket
 * @param priority 1 (highest) to 4, as it counts for the targets
 * @param handOver how often this ticket has been handed over, this one included: 1 for the first
 * @param majorIncidentId the major incident whose hand-over this ticket follows; absent when it is its own
 * @param occurredAt when it happened
 * @param occurredBy whose clock read {@code occurredAt}
 */
public record TicketHandedOver(
        UUID ticketId,
        String number,
        UUID schoolId,
        int priority,
        int handOver,
        @MayBeAbsent UUID majorIncidentId,
        Instant occurredAt,
        OccurredBy occurredBy)
        implements Fact {}
