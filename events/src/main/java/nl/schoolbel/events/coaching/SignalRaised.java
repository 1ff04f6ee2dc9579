package nl.schoolbel.events.coaching;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.OccurredBy;

/**
 * So many user questions on one tool at one school that coaching may help more than repairs.
 *
 * @param signalId the signal, also the key of the record
 * @param schoolId the school
 * @param toolId the tool
 * @param tickets how many tickets it rests on
 * @param days the length in days of the period they fell in
 * @param occurredAt when it happened
 * @param occurredBy whose clock read {@code occurredAt}
 */
public record SignalRaised(
        UUID signalId, UUID schoolId, UUID toolId, int tickets, int days, Instant occurredAt, OccurredBy occurredBy)
        implements Fact {}
