package nl.schoolbel.coaching.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.envelope.Topics;
import nl.schoolbel.events.texts.TextEvents;
import nl.schoolbel.events.texts.TextsRedacted;
import nl.schoolbel.platform.privacy.HeldRecords;
import nl.schoolbel.platform.privacy.HeldRecords.Place;
import nl.schoolbel.platform.sql.Sql;

/**
 * Words that stand on a ticket go here too when they are taken out there: an answer, which is a comment there with the
 * request's id, and the question that became the ticket's own words. When the time of the ticket is over, all of them go, with
 * who gave them.
 */
@ApplicationScoped
class AnswerRedactions {

    @Inject
    Sql sql;

    @Inject
    HeldRecords records;

    @Inject
    TakenWords words;

    /** Safe to repeat; a comment that is no answer of ours changes nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    void redacted(TextsRedacted told) {
        switch (told.what()) {
            case COMMENT ->
                askedFrom(told.ticketId()).stream()
                        .filter(request -> request.equals(told.thingId()))
                        .forEach(request -> takeAnswer(told.ticketId(), request));
            case TITLE, DESCRIPTION ->
                became(told.ticketId()).forEach(request -> takeQuestion(told.ticketId(), request));
            case EVERYTHING -> {
                askedFrom(told.ticketId()).forEach(request -> {
                    takeAnswer(told.ticketId(), request);
                    words.forget(request, told.occurredAt());
                });
                became(told.ticketId()).forEach(request -> {
                    takeQuestion(told.ticketId(), request);
                    words.forget(request, told.occurredAt());
                });
                records.drop(Topics.TICKET_TEXTS, told.ticketId());
            }
            case RESOLUTION, ATTACHMENT -> {
                // Neither is held here.
            }
        }
    }

    private void takeAnswer(UUID ticketId, UUID request) {
        words.takeAnswer(request);
        records.redact(TextEvents.ANSWER_GIVEN, ticketId, new Place("text", "requestId", request), TakenWords.MARK);
    }

    private void takeQuestion(UUID ticketId, UUID request) {
        words.takeQuestion(request);
        records.redact(
                TextEvents.TECHNICAL_REQUEST, ticketId, new Place("text", "requestId", request), TakenWords.MARK);
    }

    /** As many as the school asked from the ticket, locked. */
    private List<UUID> askedFrom(UUID ticketId) {
        return locked("ticket_id", ticketId);
    }

    /** Those that became the ticket, locked: one, as a rule. */
    private List<UUID> became(UUID ticketId) {
        return locked("passed_ticket_id", ticketId);
    }

    private List<UUID> locked(String column, UUID ticketId) {
        return sql.query(
                "select id from coaching_request where " + column + " = ? order by id for update",
                row -> row.getObject("id", UUID.class),
                ticketId);
    }
}
