package nl.schoolbel.events.coaching;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.MayBeAbsent;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.terms.ActivityKind;

/**
 * A coach held an activity. Told anew, as a whole, when the coach corrects any of this. Who the coach is, is not told.
 *
 * @param activityId the activity, also the key of the record
 * @param schoolId the school it was for; absent for what is beside schools
 * @param kind what it was
 * @param toolId the tool it was about; absent when it was about none
 * @param practiceId the practice it was about; absent when it was about none
 * @param cycleId the coaching cycle it was part of; absent when it stood alone
 * @param signalId the signal it followed; absent when it followed none
 * @param occurredAt when it began
 * @param occurredBy whose clock read {@code occurredAt}
 */
public record ActivityHeld(
        UUID activityId,
        @MayBeAbsent UUID schoolId,
        ActivityKind kind,
        @MayBeAbsent UUID toolId,
        @MayBeAbsent UUID practiceId,
        @MayBeAbsent UUID cycleId,
        @MayBeAbsent UUID signalId,
        Instant occurredAt,
        OccurredBy occurredBy)
        implements Fact {}
