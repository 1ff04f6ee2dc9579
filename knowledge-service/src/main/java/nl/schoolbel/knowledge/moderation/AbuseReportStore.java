package nl.schoolbel.knowledge.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.sql.Sql;

/** The rows of reports. */
@ApplicationScoped
class AbuseReportStore {

    private static final String SELECT =
            "select id, revision, kind, thing_id, reporter, reason, note, reported_at, outcome, outcome_note, settled_at"
                    + " from abuse_report";

    @Inject
    Sql sql;

    /** False when this person has an open report of the thing. */
    boolean add(UUID id, NewAbuseReport report, String reporter, Instant at) {
        return sql.update(
                        "insert into abuse_report (id, revision, kind, thing_id, reporter, reason, note, reported_at)"
                                + " values (?, 0, ?, ?, ?, ?, ?, ?)"
                                + " on conflict (reporter, kind, thing_id) where settled_at is null do nothing",
                        id,
                        report.kind(),
                        report.id(),
                        reporter,
                        report.reason(),
                        report.note(),
                        at)
                == 1;
    }

    /** True when this person has an open report of the thing. */
    boolean hasOpen(Reported thing, String reporter) {
        return !sql.query(
                        "select 1 from abuse_report where reporter = ? and kind = ? and thing_id = ? and settled_at is null",
                        row -> 1,
                        reporter,
                        thing.kind(),
                        thing.id())
                .isEmpty();
    }

    Optional<AbuseReport> find(UUID id) {
        return sql.query(SELECT + " where id = ?", AbuseReportStore::report, id).stream()
                .findFirst();
    }

    /** Holds the row until the transaction ends. */
    Optional<AbuseReport> lock(UUID id) {
        return sql.query(SELECT + " where id = ? for update", AbuseReportStore::report, id).stream()
                .findFirst();
    }

    List<AbuseReport> madeBy(String reporter, Cursor after, int limit) {
        return sql.query(
                SELECT
                        + " where reporter = ? and (reported_at, id) < (?, ?) order by reported_at desc, id desc limit ?",
                AbuseReportStore::report,
                reporter,
                after.at(),
                after.id(),
                limit);
    }

    void settle(UUID id, ReportOutcome outcome, String note, String coach, Instant at) {
        sql.update(
                "update abuse_report set revision = revision + 1, outcome = ?, outcome_note = ?, settled_by = ?,"
                        + " settled_at = ? where id = ?",
                outcome,
                note,
                coach,
                at,
                id);
    }

    /** @param coach {@code null} when nobody did it */
    void settleAllOf(Reported thing, ReportOutcome outcome, String coach, Instant at) {
        sql.update(
                "update abuse_report set revision = revision + 1, outcome = ?, settled_by = ?, settled_at = ?"
                        + " where kind = ? and thing_id = ? and settled_at is null",
                outcome,
                coach,
                at,
                thing.kind(),
                thing.id());
    }

    /** Some of those that were settled before then. */
    int dropSettledBefore(Instant then, int limit) {
        return sql.update(
                "delete from abuse_report where id = any (array(select id from abuse_report where settled_at < ?"
                        + " order by settled_at limit ? for update skip locked))",
                then,
                limit);
    }

    private static AbuseReport report(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return new AbuseReport(
                row.getObject("id", UUID.class),
                row.getLong("revision"),
                new Reported(ReportedKind.valueOf(row.getString("kind")), row.getObject("thing_id", UUID.class)),
                row.getString("reporter"),
                AbuseReason.valueOf(row.getString("reason")),
                row.getString("note"),
                Sql.instant(row, "reported_at"),
                outcome == null ? null : ReportOutcome.valueOf(outcome),
                row.getString("outcome_note"),
                Sql.instant(row, "settled_at"));
    }
}
