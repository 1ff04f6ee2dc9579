package nl.schoolbel.tickets.coachquestions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.platform.sql.Sql;

/** Which questions wait for an answer. */
@ApplicationScoped
class QuestionStore {

    @Inject
    Sql sql;

    void asked(UUID requestId, UUID ticketId, Instant at) {
        sql.update("insert into coach_question (id, ticket_id, asked_at) values (?, ?, ?)", requestId, ticketId, at);
        sql.update("update ticket set coach_asked_at = ? where id = ?", at, ticketId);
    }

    /** False for a question that this ticket never asked, or that was answered before. */
    boolean answered(UUID requestId, UUID ticketId, Instant at) {
        return sql.update(
                        "update coach_question set answered_at = ? where id = ? and ticket_id = ?"
                                + " and answered_at is null",
                        at,
                        requestId,
                        ticketId)
                == 1;
    }
}
