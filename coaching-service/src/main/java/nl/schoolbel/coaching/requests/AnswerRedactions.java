package nl.schoolbel.coaching.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.envelope.Topics;
import nl.schoolbel.events.terms.RedactedText;
import nl.schoolbel.events.texts.TextEvents;
import nl.schoolbel.events.texts.TextsRedacted;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.idempotency.IdempotencyStore;
import nl.schoolbel.platform.privacy.HeldRecords;
import nl.schoolbel.platform.privacy.HeldRecords.Place;
import nl.schoolbel.platform.privacy.Pseudonyms;
import nl.schoolbel.platform.sql.Sql;

/**
 * An answer that a ticket shows as a comment goes here too when it is taken out there; the comment has the request's id.
 * When the time of the ticket is over, all answers to it go, with who gave them.
 */
@ApplicationScoped
class AnswerRedactions {

    /** Stands in place of the words. */
    private static final String MARK = "[verwijderd]";

    @Inject
    Sql sql;

    @Inject
    HeldRecords records;

    @Inject
    IdempotencyStore repeats;

    @Inject
    AuditTrail audit;

    @Inject
    Pseudonyms pseudonyms;

    private record Row(UUID id, String answer, String acceptedBy, String answeredBy) {}

    /** Safe to repeat; a comment that is no answer of ours changes nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    void redacted(TextsRedacted told) {
        if (told.what() == RedactedText.COMMENT) {
            ofTicket(told.ticketId()).stream()
                    .filter(request -> request.id().equals(told.thingId()))
                    .forEach(request -> take(told.ticketId(), request));
        } else if (told.what() == RedactedText.EVERYTHING) {
            ofTicket(told.ticketId()).forEach(request -> {
                take(told.ticketId(), request);
                forget(request, told);
            });
            records.drop(Topics.TICKET_TEXTS, told.ticketId());
        }
    }

    private void take(UUID ticketId, Row request) {
        sql.update("update coaching_request set answer = ? where id = ? and answer is not null", MARK, request.id());
        records.redact(TextEvents.ANSWER_GIVEN, ticketId, new Place("text", "requestId", request.id()), MARK);
        if (request.answer() != null) {
            repeats.redact(request.id(), "answer", request.answer(), MARK);
        }
    }

    private void forget(Row request, TextsRedacted told) {
        sql.update(
                "update coaching_request set forgotten_at = coalesce(forgotten_at, ?), accepted_by = ?, answered_by = ?"
                        + " where id = ?",
                told.occurredAt(),
                pseudonym(request.acceptedBy()),
                pseudonym(request.answeredBy()),
                request.id());
        audit.forgetActors(CoachingRequests.KIND, request.id());
    }

    private String pseudonym(String subject) {
        return subject == null ? null : pseudonyms.of(subject);
    }

    /** As many as the school asked from the ticket, locked. */
    private List<Row> ofTicket(UUID ticketId) {
        return sql.query(
                "select id, answer, accepted_by, answered_by from coaching_request where ticket_id = ?"
                        + " order by id for update",
                row -> new Row(
                        row.getObject("id", UUID.class),
                        row.getString("answer"),
                        row.getString("accepted_by"),
                        row.getString("answered_by")),
                ticketId);
    }
}
