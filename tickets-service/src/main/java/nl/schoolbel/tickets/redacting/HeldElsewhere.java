package nl.schoolbel.tickets.redacting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.terms.RedactedText;
import nl.schoolbel.events.terms.UpdateAction;
import nl.schoolbel.events.texts.TextEvents;
import nl.schoolbel.platform.idempotency.IdempotencyStore;
import nl.schoolbel.platform.privacy.HeldRecords;
import nl.schoolbel.platform.privacy.HeldRecords.Place;
import nl.schoolbel.tickets.privacy.RedactableText;

/** The copies of a ticket's words beside their own row: records not sent or not taken yet, and answers kept for a repeat. */
@ApplicationScoped
class HeldElsewhere {

    @Inject
    HeldRecords records;

    @Inject
    IdempotencyStore answers;

    /** Takes the words out of all copies; calling twice changes nothing. */
    void redact(UUID ticketId, RedactedText what, UUID id, List<String> texts) {
        switch (what) {
            case TITLE -> {
                records.redact(TextEvents.SET, ticketId, Place.of("title"), RedactableText.MARK);
                records.redact(TextEvents.TECHNICAL_REQUEST, ticketId, Place.of("text"), RedactableText.MARK);
            }
            case DESCRIPTION -> {
                records.redact(TextEvents.SET, ticketId, Place.of("description"), RedactableText.MARK);
                records.redact(TextEvents.TECHNICAL_REQUEST, ticketId, Place.of("text"), RedactableText.MARK);
            }
            case COMMENT -> {
                records.redact(
                        TextEvents.COMMENT_WRITTEN, ticketId, new Place("text", "commentId", id), RedactableText.MARK);
                records.redact(
                        TextEvents.NOTE_RECEIVED, ticketId, new Place("text", "updateId", id), RedactableText.MARK);
                records.redact(
                        TextEvents.ANSWER_GIVEN, ticketId, new Place("text", "requestId", id), RedactableText.MARK);
            }
            case RESOLUTION -> {
                records.redact(TextEvents.RESOLUTION_WRITTEN, ticketId, Place.of("done"), RedactableText.MARK);
                records.redact(
                        TextEvents.NOTE_RECEIVED,
                        ticketId,
                        new Place("text", "action", UpdateAction.RESOLVE.slug()),
                        RedactableText.MARK);
            }
            case ATTACHMENT, EVERYTHING -> {
                // A file travels in no record; everything goes by age only, when no record is left.
            }
        }
        texts.forEach(text -> answers.redact(ticketId, member(what), text, RedactableText.MARK));
    }

    /** Where an answer of this service has such words. */
    private static String member(RedactedText what) {
        return switch (what) {
            case TITLE -> "title";
            case DESCRIPTION -> "description";
            case COMMENT -> "text";
            case RESOLUTION -> "done";
            case ATTACHMENT -> "name";
            case EVERYTHING -> throw new IllegalArgumentException("everything has no member of its own");
        };
    }
}
