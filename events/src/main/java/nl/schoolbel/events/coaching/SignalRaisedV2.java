package nl.schoolbel.events.coaching;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.MayBeAbsent;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.terms.SignalKind;

/**
 * Something happened so often that coaching may help more than repairs; of every kind, where {@link SignalRaised} is told of
 * user questions only.
 *
 * @param signalId the signal, also the key of the record
 * @param kind what happened so often
 * @param schoolId the school; absent for a board theme, and for searches of nobody's school
 * @param toolId the tool; absent when it is about none
 * @param tickets how many different tickets it rests on; absent when it rests on something else
 * @param schools how many different schools it rests on; of a board theme only
 * @param searches how many searches it rests on; of searches without result only
 * @param schoolDays the length in school days of the period they fell in; absent for searches, which were counted elsewhere
 * @param occurredAt when it happened
 * @param occurredBy whose clock read {@code occurredAt}
 */
public record SignalRaisedV2(
        UUID signalId,
        SignalKind kind,
        @MayBeAbsent UUID schoolId,
        @MayBeAbsent UUID toolId,
        @MayBeAbsent Integer tickets,
        @MayBeAbsent Integer schools,
        @MayBeAbsent Integer searches,
        @MayBeAbsent Integer schoolDays,
        Instant occurredAt,
        OccurredBy occurredBy)
        implements Fact {}
