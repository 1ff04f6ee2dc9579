package nl.schoolbel.events.coaching;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.MayBeAbsent;
import nl.schoolbel.events.envelope.OccurredBy;

/**
 * A coach answered a request. The words travel by answer-given, when it was asked from a ticket, and nowhere else.
 *
 * @param requestId the request, also the key of the record
 * @param schoolId the school that asked
 * @param ticketId the ticket from which it was asked; absent when it was not
 * @param toolId the tool it is about; absent when none was named
 * @param occurredAt when it happened
 * @param occurredBy whose clock read {@code occurredAt}
 */
public record RequestAnswered(
        UUID requestId,
        UUID schoolId,
        @MayBeAbsent UUID ticketId,
        @MayBeAbsent UUID toolId,
        Instant occurredAt,
        OccurredBy occurredBy)
        implements Fact {}
