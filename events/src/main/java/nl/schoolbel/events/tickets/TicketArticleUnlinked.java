package nl.schoolbel.events.tickets;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.OccurredBy;

/**
 * The article is not on the ticket any more.
 *
 * @param ticketId the ticket, also the key of the record
 * @param schoolId the school that owns the ticket
 * @param articleId the article of knowledge-service
 * @param occurredAt when it happened
 * @param occurredBy whose clock read {@code occurredAt}
 */
public record TicketArticleUnlinked(
        UUID ticketId, UUID schoolId, UUID articleId, Instant occurredAt, OccurredBy occurredBy) implements Fact {}
