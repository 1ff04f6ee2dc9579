package nl.schoolbel.events.coaching;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.MayBeAbsent;
import nl.schoolbel.events.envelope.OccurredBy;

/**
 * An activity of which {@link ActivityHeld} was told was never held: it was logged by mistake. Nothing more is told of it.
 *
 * @param activityId the activity, also the key of the record
 * @param schoolId the school it was for; absent for what was beside schools
 * @param occurredAt when its coach took it back
 * @param occurredBy whose clock read {@code occurredAt}
 */
public record ActivityTakenBack(
        UUID activityId, @MayBeAbsent UUID schoolId, Instant occurredAt, OccurredBy occurredBy) implements Fact {}
