package nl.schoolbel.coaching.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.platform.privacy.PersonData;
import nl.schoolbel.platform.sql.Sql;

/** What somebody asked, took on, answered or did with it otherwise. After an erasure question and answer stay, for the other one of the two. */
@ApplicationScoped
class RequestPersonData implements PersonData {

    @Inject
    Sql sql;

    @Override
    public String section() {
        return "coachingRequests";
    }

    @Override
    public List<Map<String, Object>> export(String subject) {
        return sql.query(
                "select * from coaching_request where id in (select id from coaching_request where asked_by = ?"
                        + " union select id from coaching_request where accepted_by = ?"
                        + " union select id from coaching_request where answered_by = ?"
                        + " union select request_id from request_step where taken_by = ?) order by asked_at, id",
                row -> row(row, subject),
                subject,
                subject,
                subject,
                subject);
    }

    @Override
    public void erase(String subject, String pseudonym) {
        sql.update("update coaching_request set asked_by = ? where asked_by = ?", pseudonym, subject);
        sql.update("update coaching_request set accepted_by = ? where accepted_by = ?", pseudonym, subject);
        sql.update("update coaching_request set answered_by = ? where answered_by = ?", pseudonym, subject);
        sql.update("update request_step set taken_by = ? where taken_by = ?", pseudonym, subject);
    }

    private Map<String, Object> row(ResultSet row, String subject) throws SQLException {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("id", row.getString("id"));
        request.put("asked", subject.equals(row.getString("asked_by")));
        request.put("accepted", subject.equals(row.getString("accepted_by")));
        request.put("answered", subject.equals(row.getString("answered_by")));
        request.put("schoolId", row.getString("school_id"));
        request.put("question", row.getString("question"));
        request.put("answer", row.getString("answer"));
        request.put("askedAt", Sql.instant(row, "asked_at"));
        request.put("acceptedAt", Sql.instant(row, "accepted_at"));
        request.put("answeredAt", Sql.instant(row, "answered_at"));
        request.put("endedAt", Sql.instant(row, "ended_at"));
        request.put("steps", steps(row.getObject("id", UUID.class), subject));
        return request;
    }

    /** What this person did with it, with the reasons that it gave. */
    private List<Map<String, Object>> steps(UUID request, String subject) {
        return sql.query(
                "select action, taken_at, reason from request_step where request_id = ? and taken_by = ? order by id",
                row -> {
                    Map<String, Object> step = new LinkedHashMap<>();
                    step.put("what", row.getString("action"));
                    step.put("takenAt", Sql.instant(row, "taken_at"));
                    step.put("reason", row.getString("reason"));
                    return step;
                },
                request,
                subject);
    }
}
