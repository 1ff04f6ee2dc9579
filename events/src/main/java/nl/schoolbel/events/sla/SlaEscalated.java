package nl.schoolbel.events.sla;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.MayBeAbsent;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.terms.EscalationReceiver;
import nl.schoolbel.events.terms.Target;

/**
 * A mark or breach was raised to a level of people who must act.
 *
 * @param ticketId the ticket, also the key of the record
 * @param schoolId the school that owns the ticket
 * @param escalationId the escalation, which the beheerpartner acknowledges by this id
 * @param target what was promised
 * @param level 1 for the first level, up by one per level
 * @param percent percent of the budget, 100 is the due moment itself
 * @param repeat which clock of a promise that starts again, as that of updates does; absent for the first
 * @param minutesAfterBreach minutes of service time after the breach, where the level lies so long after it or is told
 *     again; absent for one that lies at {@code percent}
 * @param receivers whom the agreement names for it; absent: the beheerpartner and the school
 * @param raisesPriority true when the priority is to go up by one; absent as false
 * @param dueAt the due moment itself, on the wall clock; not the instant it was noticed
 * @param occurredAt when it happened
 * @param occurredBy whose clock read {@code occurredAt}
 */
public record SlaEscalated(
        UUID ticketId,
        UUID schoolId,
        UUID escalationId,
        Target target,
        int level,
        int percent,
        @MayBeAbsent Integer repeat,
        @MayBeAbsent Integer minutesAfterBreach,
        @MayBeAbsent List<EscalationReceiver> receivers,
        @MayBeAbsent Boolean raisesPriority,
        Instant dueAt,
        Instant occurredAt,
        OccurredBy occurredBy)
        implements Fact {}
