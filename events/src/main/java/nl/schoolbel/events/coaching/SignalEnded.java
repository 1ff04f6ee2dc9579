package nl.schoolbel.events.coaching;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.MayBeAbsent;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.terms.SignalKind;
import nl.schoolbel.events.terms.SignalOutcome;

/**
 * A coach said what came of a signal, or that nothing will.
 *
 * @param signalId the signal, also the key of the record
 * @param kind what had happened so often
 * @param schoolId the school; absent when the signal has none
 * @param toolId the tool; absent when the signal is about none
 * @param outcome what came of it
 * @param requestId the coaching request that came of it; absent when none was named
 * @param activityId the activity that came of it; absent when none was named
 * @param cycleId the cycle that came of it; absent when none was named
 * @param practiceId the practice that was shared; absent when none was named
 * @param occurredAt when it happened
 * @param occurredBy whose clock read {@code occurredAt}
 */
public record SignalEnded(
        UUID signalId,
        SignalKind kind,
        @MayBeAbsent UUID schoolId,
        @MayBeAbsent UUID toolId,
        SignalOutcome outcome,
        @MayBeAbsent UUID requestId,
        @MayBeAbsent UUID activityId,
        @MayBeAbsent UUID cycleId,
        @MayBeAbsent UUID practiceId,
        Instant occurredAt,
        OccurredBy occurredBy)
        implements Fact {}
