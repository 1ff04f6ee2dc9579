package nl.schoolbel.events.coaching;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.MayBeAbsent;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.terms.Urgency;

/**
 * A coach found that what a school asked is technical; it goes on as a ticket. The words travel by technical-request.
 *
 * @param requestId the request, also the key of the record
 * @param ticketId the id of the ticket to open
 * @param schoolId the school that asked
 * @param toolId the tool it is about; absent when none was named
 * @param urgency how soon it is needed, as the school said
 * @param occurredAt when it happened
 * @param occurredBy whose clock read {@code occurredAt}
 */
public record TechnicalRequestPassedOn(
        UUID requestId,
        UUID ticketId,
        UUID schoolId,
        @MayBeAbsent UUID toolId,
        Urgency urgency,
        Instant occurredAt,
        OccurredBy occurredBy)
        implements Fact {}
