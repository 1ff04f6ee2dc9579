package nl.schoolbel.events.tickets;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.OccurredBy;

/**
 * The ticket follows a major incident from now on: its steps are those of the incident, its clocks stay its own, only the incident escalates.
 *
 * @param ticketId the ticket, also the key of the record
 * @param schoolId the school that owns the ticket
 * @param majorIncidentId the ticket of the major incident
 * @param occurredAt when it happened
 * @param occurredBy whose clock read {@code occurredAt}
 */
public record TicketLinked(
        UUID ticketId, UUID schoolId, UUID majorIncidentId, Instant occurredAt, OccurredBy occurredBy)
        implements Fact {}
