package nl.schoolbel.knowledge.subscriptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.schoolbel.platform.privacy.PersonData;
import nl.schoolbel.platform.sql.Sql;

/** What somebody follows, the mail address, and which mails went. All of it is gone at an erasure. */
@ApplicationScoped
class SubscriptionPersonData implements PersonData {

    @Inject
    Sql sql;

    @Override
    public String section() {
        return "subscriptions";
    }

    @Override
    public List<Map<String, Object>> export(String subject) {
        List<Map<String, Object>> rows = new ArrayList<>(sql.query(
                "select email, language, seen_at, told_until from subscriber where subject = ?",
                row -> named(
                        "email", row.getString("email"),
                        "language", row.getString("language"),
                        "seenAt", Sql.instant(row, "seen_at"),
                        "toldUntilAt", Sql.instant(row, "told_until")),
                subject));
        rows.addAll(sql.query(
                "select f.* from subscription f join subscriber s on s.id = f.subscriber_id where s.subject = ?"
                        + " order by f.subscribed_at, f.id",
                row -> named(
                        "id", row.getString("id"),
                        "subjectArea", slug(row.getString("subject_area")),
                        "toolId", row.getString("tool_id"),
                        "subscribedAt", Sql.instant(row, "subscribed_at")),
                subject));
        rows.addAll(sql.query(
                "select e.* from subscription_edition e join subscriber s on s.id = e.subscriber_id where s.subject = ?"
                        + " order by e.week_date",
                row -> named(
                        "mailOfWeekDate", row.getString("week_date"),
                        "state", row.getString("state"),
                        "dueAt", Sql.instant(row, "due_at"),
                        "settledAt", Sql.instant(row, "settled_at")),
                subject));
        return rows;
    }

    @Override
    public void erase(String subject, String pseudonym) {
        sql.update("delete from subscriber where subject = ?", subject);
    }

    private static Map<String, Object> named(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }

    private static String slug(String name) {
        return name == null ? null : name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
