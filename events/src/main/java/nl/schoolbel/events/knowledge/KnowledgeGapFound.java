package nl.schoolbel.events.knowledge;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.MayBeAbsent;
import nl.schoolbel.events.envelope.OccurredBy;

/**
 * The same words were looked for in vain again and again. The words themselves are read at knowledge-service by coaches;
 * who looked for them is not known.
 *
 * @param gapId the gap, also the key of the record
 * @param schoolId the school, when all searches came from one; absent otherwise
 * @param toolId the tool that the words name; absent when they name none
 * @param searches how many searches it rests on
 * @param days the length in days of the period they fell in
 * @param occurredAt when it happened
 * @param occurredBy whose clock read {@code occurredAt}
 */
public record KnowledgeGapFound(
        UUID gapId,
        @MayBeAbsent UUID schoolId,
        @MayBeAbsent UUID toolId,
        int searches,
        int days,
        Instant occurredAt,
        OccurredBy occurredBy)
        implements Fact {}
