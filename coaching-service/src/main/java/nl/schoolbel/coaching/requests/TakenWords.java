package nl.schoolbel.coaching.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.idempotency.IdempotencyStore;
import nl.schoolbel.platform.privacy.Pseudonyms;
import nl.schoolbel.platform.sql.Sql;

/** Takes words and persons out of a request for good; figures stay. Safe to repeat, and does not move its version. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TakenWords {

    /** Stands in place of the words. */
    static final String MARK = "[verwijderd]";

    @Inject
    Sql sql;

    @Inject
    RequestSteps steps;

    @Inject
    IdempotencyStore repeats;

    @Inject
    AuditTrail audit;

    @Inject
    Pseudonyms pseudonyms;

    private record Persons(String askedBy, String acceptedBy, String answeredBy) {}

    /** False when there was none, or it was out already. */
    boolean takeQuestion(UUID request) {
        return take(request, "question");
    }

    /** False when there was none, or it was out already. */
    boolean takeAnswer(UUID request) {
        return take(request, "answer");
    }

    /** False when there were none, or they were out already. */
    boolean takeReasons(UUID request) {
        List<String> reasons = steps.takeReasons(request, MARK);
        reasons.forEach(reason -> repeats.redact(request, "reason", reason, MARK));
        return !reasons.isEmpty();
    }

    /** All words, and who asked, took on, answered or did anything else: its time is over. */
    public void forget(UUID request, Instant at) {
        takeQuestion(request);
        takeAnswer(request);
        takeReasons(request);
        sql.query(
                        "select asked_by, accepted_by, answered_by from coaching_request where id = ? for update",
                        row -> new Persons(row.getString(1), row.getString(2), row.getString(3)),
                        request)
                .forEach(persons -> sql.update(
                        "update coaching_request set forgotten_at = coalesce(forgotten_at, ?), asked_by = ?,"
                                + " accepted_by = ?, answered_by = ? where id = ?",
                        at,
                        pseudonym(persons.askedBy()),
                        pseudonym(persons.acceptedBy()),
                        pseudonym(persons.answeredBy()),
                        request));
        sql.query(
                        "select distinct taken_by from request_step where request_id = ? and taken_by is not null",
                        row -> row.getString(1),
                        request)
                .forEach(replaceIn(request));
        audit.forgetActors(CoachingRequests.KIND, request);
    }

    private Consumer<String> replaceIn(UUID request) {
        return subject -> sql.update(
                "update request_step set taken_by = ? where request_id = ? and taken_by = ?",
                pseudonyms.of(subject),
                request,
                subject);
    }

    /** @param column of the row, which is also the member of an answer that holds it */
    private boolean take(UUID request, String column) {
        List<String> texts = sql.query(
                "select " + column + " from coaching_request where id = ? and " + column + " is not null and " + column
                        + " <> ? for update",
                row -> row.getString(1),
                request,
                MARK);
        texts.forEach(text -> {
            sql.update("update coaching_request set " + column + " = ? where id = ?", MARK, request);
            repeats.redact(request, column, text, MARK);
        });
        return !texts.isEmpty();
    }

    private String pseudonym(String subject) {
        return subject == null ? null : pseudonyms.of(subject);
    }
}
