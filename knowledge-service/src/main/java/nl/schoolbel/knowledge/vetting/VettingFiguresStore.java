package nl.schoolbel.knowledge.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.schoolbel.platform.sql.Sql;

/** Counts requests. Days are days of the calendar of the schools. */
@ApplicationScoped
class VettingFiguresStore {

    private static final String DAYS =
            "((ended_at at time zone 'Europe/Amsterdam')::date - (asked_at at time zone 'Europe/Amsterdam')::date)";

    @Inject
    Sql sql;

    /** Of what ended in a period. */
    record Ended(VettingFigures.Ends ends, VettingFigures.DecisionTime decisionTime) {}

    int asked(Instant from, Instant until) {
        return sql.query(
                        "select count(*) as asked from tool_request where asked_at >= ? and asked_at < ?",
                        row -> row.getInt("asked"),
                        from,
                        until)
                .get(0);
    }

    Ended ended(Instant from, Instant until) {
        String decided = " filter (where state = 'DECIDED')";
        return sql.query(
                        "select count(*) filter (where decision = 'ALLOW') as allowed,"
                                + " count(*) filter (where decision = 'CONDITIONS') as conditions,"
                                + " count(*) filter (where decision = 'STOP') as stopped,"
                                + " count(*) filter (where state = 'CLOSED') as closed,"
                                + " count(*) filter (where state = 'WITHDRAWN') as withdrawn,"
                                + " count(*) filter (where state = 'MERGED') as merged,"
                                + " count(*)" + decided + " as decisions, max(" + DAYS + ")" + decided + " as longest,"
                                + " percentile_cont(0.5) within group (order by " + DAYS + ")" + decided + " as median,"
                                + " percentile_cont(0.9) within group (order by " + DAYS + ")" + decided
                                + " as ninetieth"
                                + " from tool_request where ended_at >= ? and ended_at < ?",
                        VettingFiguresStore::ended,
                        from,
                        until)
                .get(0);
    }

    VettingFigures.Waiting waiting(LocalDate today) {
        return sql.query(
                        "select count(*) as requests, count(*) filter (where state = 'UNDER_REVIEW') as under_review,"
                                + " ?::date - (min(asked_at) at time zone 'Europe/Amsterdam')::date as longest"
                                + " from tool_request where state in ('REQUESTED', 'UNDER_REVIEW')",
                        row -> new VettingFigures.Waiting(
                                row.getInt("requests"),
                                row.getInt("under_review"),
                                row.getObject("longest", Integer.class)),
                        today)
                .get(0);
    }

    private static Ended ended(ResultSet row) throws SQLException {
        return new Ended(
                new VettingFigures.Ends(
                        row.getInt("allowed"),
                        row.getInt("conditions"),
                        row.getInt("stopped"),
                        row.getInt("closed"),
                        row.getInt("withdrawn"),
                        row.getInt("merged")),
                new VettingFigures.DecisionTime(
                        row.getInt("decisions"),
                        number(row, "median"),
                        number(row, "ninetieth"),
                        row.getObject("longest", Integer.class)));
    }

    private static Double number(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Double.class)).orElse(null);
    }
}
