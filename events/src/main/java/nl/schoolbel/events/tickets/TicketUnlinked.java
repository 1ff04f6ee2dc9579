package nl.schoolbel.events.tickets;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.OccurredBy;

/**
 * The ticket stands on its own again. When it was with the beheerpartner, a hand-over of its own follows.
 *
 * @param ticketId the ticket, also the key of the record
 * @param schoolId the school that owns the ticket
 * @param majorIncidentId the ticket of the major incident that it followed
 * @param occurredAt when it happened
 * @param occurredBy whose clock read {@code occurredAt}
 */
public record TicketUnlinked(
        UUID ticketId, UUID schoolId, UUID majorIncidentId, Instant occurredAt, OccurredBy occurredBy)
        implements Fact {}
