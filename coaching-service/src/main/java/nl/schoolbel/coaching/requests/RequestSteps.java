package nl.schoolbel.coaching.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.coaching.requests.domain.Decision;
import nl.schoolbel.platform.sql.Sql;

/** What was done with requests, step by step. A request has some dozens at most: each needs somebody who does it. */
@ApplicationScoped
class RequestSteps {

    private static final int MOST_SHOWN = 200;

    @Inject
    Sql sql;

    /** @param by subject of who did it; {@code null} for nobody */
    void add(UUID request, Decision.Move move, String by, Instant at, String reason) {
        sql.update(
                "insert into request_step (request_id, action, actor, taken_by, taken_at, reason) values (?, ?, ?, ?, ?, ?)",
                request,
                move.action().fact(),
                move.actor().slug(),
                by,
                at,
                reason);
    }

    List<RequestStep> of(UUID request) {
        return sql.query(
                "select action, actor, taken_at, reason from request_step where request_id = ? order by id limit ?",
                row -> new RequestStep(
                        row.getString("action"),
                        row.getString("actor"),
                        Sql.instant(row, "taken_at"),
                        row.getString("reason")),
                request,
                MOST_SHOWN);
    }

    /** Puts the mark in place of all reasons; gives them, as they stood. */
    List<String> takeReasons(UUID request, String mark) {
        List<String> reasons = sql.query(
                "select distinct reason from request_step where request_id = ? and reason is not null and reason <> ?",
                row -> row.getString(1),
                request,
                mark);
        sql.update("update request_step set reason = ? where request_id = ? and reason is not null", mark, request);
        return reasons;
    }
}
