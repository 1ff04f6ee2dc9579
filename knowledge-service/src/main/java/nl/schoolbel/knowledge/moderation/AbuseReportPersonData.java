package nl.schoolbel.knowledge.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.platform.idempotency.IdempotencyStore;
import nl.schoolbel.platform.privacy.PersonData;
import nl.schoolbel.platform.sql.Sql;

/** What somebody reported or settled. After an erasure a report stays without its reporter and without the words. */
@ApplicationScoped
class AbuseReportPersonData implements PersonData {

    private static final String GONE = "[verwijderd]";

    @Inject
    Sql sql;

    /** Coaches who settled a report were answered with its note. */
    @Inject
    IdempotencyStore answers;

    private record Note(UUID report, String text) {}

    @Override
    public String section() {
        return "abuseReports";
    }

    @Override
    public List<Map<String, Object>> export(String subject) {
        return sql.query(
                "select * from abuse_report where id in (select id from abuse_report where reporter = ?"
                        + " union select id from abuse_report where settled_by = ?) order by reported_at, id",
                row -> row(row, subject),
                subject,
                subject);
    }

    @Override
    public void erase(String subject, String pseudonym) {
        sql.query(
                        "select id, note from abuse_report where reporter = ? and note is not null",
                        row -> new Note(row.getObject("id", UUID.class), row.getString("note")),
                        subject)
                .forEach(note -> answers.redact(note.report(), "note", note.text(), GONE));
        sql.update("update abuse_report set reporter = ?, note = null where reporter = ?", pseudonym, subject);
        sql.update("update abuse_report set settled_by = ? where settled_by = ?", pseudonym, subject);
    }

    private static Map<String, Object> row(ResultSet row, String subject) throws SQLException {
        boolean reported = subject.equals(row.getString("reporter"));
        boolean settled = subject.equals(row.getString("settled_by"));
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("id", row.getString("id"));
        report.put("kind", slug(row.getString("kind")));
        report.put("thingId", row.getString("thing_id"));
        report.put("reported", reported);
        report.put("settled", settled);
        if (reported) {
            report.put("reason", slug(row.getString("reason")));
            report.put("note", row.getString("note"));
            report.put("reportedAt", Sql.instant(row, "reported_at"));
        }
        if (settled) {
            report.put("outcome", slug(row.getString("outcome")));
            report.put("outcomeNote", row.getString("outcome_note"));
            report.put("settledAt", Sql.instant(row, "settled_at"));
        }
        return report;
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
