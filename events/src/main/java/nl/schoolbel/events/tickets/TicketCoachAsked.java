package nl.schoolbel.events.tickets;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.MayBeAbsent;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.terms.Urgency;

/**
 * The school asked a coach about the ticket, which stays with the school. The question is a comment on the ticket.
 *
 * @param ticketId the ticket, also the key of the record
 * @param schoolId the school that owns the ticket
 * @param requestId the request that coaching-service opens for it; the answer names it
 * @param toolId the tool it is about; absent when none was named
 * @param urgency how soon it hurts
 * @param occurredAt when it happened
 * @param occurredBy whose clock read {@code occurredAt}
 */
public record TicketCoachAsked(
        UUID ticketId,
        UUID schoolId,
        UUID requestId,
        @MayBeAbsent UUID toolId,
        Urgency urgency,
        Instant occurredAt,
        OccurredBy occurredBy)
        implements Fact {}
