package nl.schoolbel.coaching.activities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schoolbel.platform.privacy.PersonData;
import nl.schoolbel.platform.sql.Sql;

/**
 * Activities of somebody as a coach, and those that answered what somebody asked. After an erasure of who asked the notes go,
 * as they are about the help to that one. After one of the coach they stay for who was helped, and for who goes on.
 */
@ApplicationScoped
class ActivityPersonData implements PersonData {

    @Inject
    Sql sql;

    @Override
    public String section() {
        return "activities";
    }

    @Override
    public List<Map<String, Object>> export(String subject) {
        return sql.query(
                "select a.*, c.subject = ? as own from activity a join coach c on c.id = a.coach_id where a.id in"
                        + " (select o.id from activity o join coach w on w.id = o.coach_id where w.subject = ?"
                        + " union select r.id from activity r join coaching_request q on q.id = r.request_id"
                        + " where q.asked_by = ?) order by a.starts_at, a.id",
                ActivityPersonData::row,
                subject,
                subject,
                subject);
    }

    /** Another part may have put the pseudonym in the request already. */
    @Override
    public void erase(String subject, String pseudonym) {
        sql.update(
                "update activity set content = null, version = version + 1 where content is not null and request_id in"
                        + " (select id from coaching_request where asked_by in (?, ?))",
                subject,
                pseudonym);
    }

    private static Map<String, Object> row(ResultSet row) throws SQLException {
        Map<String, Object> activity = new LinkedHashMap<>();
        activity.put("id", row.getString("id"));
        activity.put("own", row.getBoolean("own"));
        activity.put("schoolId", row.getString("school_id"));
        activity.put("kind", row.getString("kind"));
        activity.put("topic", row.getString("topic"));
        activity.put("content", row.getString("content"));
        activity.put("state", row.getString("state"));
        activity.put("startsAt", Sql.instant(row, "starts_at"));
        activity.put("endsAt", Sql.instant(row, "ends_at"));
        if (row.getBoolean("own")) {
            activity.put("preparationMinutes", row.getInt("preparation_minutes"));
            activity.put("travelMinutes", row.getInt("travel_minutes"));
            activity.put("contactMinutes", row.getInt("contact_minutes"));
            activity.put("technicalMinutes", row.getInt("technical_minutes"));
        }
        return activity;
    }
}
