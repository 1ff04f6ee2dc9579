package nl.schoolbel.events.texts;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.terms.UpdateAction;

/**
 * The words that came with a beheerpartner's update.
 *
 * @param ticketId the ticket, also the key of the record
 * @param updateId the update, the same as in {@code beheerpartner-update-received}
 * @param action what the update did, so that a reader knows what the words are: the comment itself, what was done,
 *     why it comes back
 * @param text plain text with line breaks; a hit of the screening is masked
 * @param occurredAt when it happened
 * @param occurredBy whose clock read {@code occurredAt}
 */
public record NoteReceived(
        UUID ticketId, UUID updateId, UpdateAction action, String text, Instant occurredAt, OccurredBy occurredBy)
        implements Fact {}
