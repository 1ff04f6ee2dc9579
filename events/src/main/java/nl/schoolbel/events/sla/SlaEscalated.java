package nl.schoolbel.events.sla;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.OccurredBy;
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
        Instant dueAt,
        Instant occurredAt,
        OccurredBy occurredBy)
        implements Fact {}
