package nl.schoolbel.events.coaching;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.MayBeAbsent;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.terms.CycleEnd;

/**
 * A cycle of coaching ended, by a decision of its coach. That it failed is an end like any other.
 *
 * @param cycleId the cycle, also the key of the record
 * @param schoolId the school where it was
 * @param toolId the tool it was about; absent when it was about none
 * @param practiceId the practice it was about; absent when it was about none
 * @param decision what was decided
 * @param goalReached whether the result reached the target; absent when no result was measured
 * @param embedded whether the last check found all that the cycle asked for; may be false although it was decided to embed
 * @param occurredAt when it happened
 * @param occurredBy whose clock read {@code occurredAt}
 */
public record CycleEnded(
        UUID cycleId,
        UUID schoolId,
        @MayBeAbsent UUID toolId,
        @MayBeAbsent UUID practiceId,
        CycleEnd decision,
        @MayBeAbsent Boolean goalReached,
        boolean embedded,
        Instant occurredAt,
        OccurredBy occurredBy)
        implements Fact {}
