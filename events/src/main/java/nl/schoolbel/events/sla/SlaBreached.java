package nl.schoolbel.events.sla;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.MayBeAbsent;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.terms.Target;

/**
 * A target was not met at its due moment. Once per target and cycle.
 *
 * @param ticketId the ticket, also the key of the record
 * @param schoolId the school that owns the ticket
 * @param target what was promised
 * @param repeat which clock of a promise that starts again, as that of updates does; absent for the first
 * @param cycle which repeat of the target, 1 for the first; a repeat starts with every {@code update} met and when a
 *     change moves the due moment beyond a mark already fired
 * @param dueAt the due moment itself, on the wall clock; not the instant it was noticed
 * @param occurredAt when it happened
 * @param occurredBy whose clock read {@code occurredAt}
 */
public record SlaBreached(
        UUID ticketId,
        UUID schoolId,
        Target target,
        @MayBeAbsent Integer repeat,
        int cycle,
        Instant dueAt,
        Instant occurredAt,
        OccurredBy occurredBy)
        implements Fact {}
