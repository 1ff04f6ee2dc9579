package nl.schoolbel.coaching.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schoolbel.platform.privacy.PersonData;
import nl.schoolbel.platform.sql.Sql;

/** What somebody asked, took on or answered. After an erasure question and answer stay, for the other one of the two. */
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
                        + " union select id from coaching_request where answered_by = ?) order by asked_at, id",
                row -> row(row, subject),
                subject,
                subject,
                subject);
    }

    @Override
    public void erase(String subject, String pseudonym) {
        sql.update("update coaching_request set asked_by = ? where asked_by = ?", pseudonym, subject);
        sql.update("update coaching_request set accepted_by = ? where accepted_by = ?", pseudonym, subject);
        sql.update("update coaching_request set answered_by = ? where answered_by = ?", pseudonym, subject);
    }

    private static Map<String, Object> row(ResultSet row, String subject) throws SQLException {
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
        return request;
    }
}
