package nl.schoolbel.events.coaching;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.MayBeAbsent;
import nl.schoolbel.events.envelope.OccurredBy;

/**
 * A school asked for coaching. The question itself stays in coaching-service.
 *
 * @param requestId the request, also the key of the record
 * @param schoolId the school that asks
 * @param toolId the tool it is about; absent when none was named
 * @param occurredAt when it happened
 * @param occurredBy whose clock read {@code occurredAt}
 */
public record RequestOpened(
        UUID requestId, UUID schoolId, @MayBeAbsent UUID toolId, Instant occurredAt, OccurredBy occurredBy)
        implements Fact {}
