package nl.schoolbel.events.tickets;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.MayBeAbsent;
import nl.schoolbel.events.envelope.OccurredBy;

/**
 * An article was put on the ticket, or somebody said whether the one that is on it helped.
 *
 * @param ticketId the ticket, also the key of the record
 * @param schoolId the school that owns the ticket
 * @param articleId the article of knowledge-service
 * @param helped whether it helped with the ticket; absent when nobody said; the last word counts
 * @param occurredAt when it happened
 * @param occurredBy whose clock read {@code occurredAt}
 */
public record TicketArticleLinked(
        UUID ticketId,
        UUID schoolId,
        UUID articleId,
        @MayBeAbsent Boolean helped,
        Instant occurredAt,
        OccurredBy occurredBy)
        implements Fact {}
