package nl.schoolbel.events.sla;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.MayBeAbsent;
import nl.schoolbel.events.envelope.OccurredBy;

/**
 * Somebody answered the escalation.
 *
 * @param ticketId the ticket, also the key of the record
 * @param escalationId the escalation
 * @param updateId the beheerpartner's update that caused this; absent when our own people did it
 * @param occurredAt when it happened
 * @param occurredBy whose clock read {@code occurredAt}
 */
public record EscalationAcknowledged(
        UUID ticketId, UUID escalationId, @MayBeAbsent UUID updateId, Instant occurredAt, OccurredBy occurredBy)
        implements Fact {}
