package nl.schoolbel.coaching.cycles.privacy;

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
 * The cycles of a coach, and those that came from what a teacher asked. They know both by other rows only, of the coach and of
 * the request, so that there is nothing of its own to erase here; the words stay for the other one of the two.
 */
@ApplicationScoped
class CyclePersonData implements PersonData {

    @Inject
    Sql sql;

    @Override
    public String section() {
        return "coachingCycles";
    }

    @Override
    public List<Map<String, Object>> export(String subject) {
        return sql.query(
                "select y.*, c.subject is not distinct from ? as coached from coaching_cycle y"
                        + " left join coach c on c.id = y.coach_id where y.id in ("
                        + "select y.id from coaching_cycle y join coach c on c.id = y.coach_id where c.subject = ?"
                        + " union select y.id from coaching_cycle y join coaching_request r on r.id = y.request_id"
                        + " where r.asked_by = ?) order by y.created_at, y.id",
                CyclePersonData::row,
                subject,
                subject,
                subject);
    }

    @Override
    public void erase(String subject, String pseudonym) {
        // The rows of the coach and of the request are erased where they are kept.
    }

    private static Map<String, Object> row(ResultSet row) throws SQLException {
        Map<String, Object> cycle = new LinkedHashMap<>();
        cycle.put("id", row.getString("id"));
        cycle.put("coach", row.getBoolean("coached"));
        cycle.put("schoolId", row.getString("school_id"));
        cycle.put("title", row.getString("title"));
        cycle.put("goal", row.getString("goal"));
        cycle.put("measure", row.getString("measure"));
        cycle.put("phase", row.getString("phase"));
        cycle.put("decision", row.getString("decision"));
        cycle.put("startedDate", row.getString("started_on"));
        cycle.put("endedDate", row.getString("ended_on"));
        cycle.put("createdAt", Sql.instant(row, "created_at"));
        return cycle;
    }
}
