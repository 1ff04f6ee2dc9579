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

/** What a teacher told of how it goes. After an erasure the score stays, without the words and under a pseudonym. */
@ApplicationScoped
class EvidencePersonData implements PersonData {

    @Inject
    Sql sql;

    @Override
    public String section() {
        return "cycleEvidence";
    }

    @Override
    public List<Map<String, Object>> export(String subject) {
        return sql.query(
                "select * from cycle_evidence where reported_by = ? order by created_at, id",
                EvidencePersonData::row,
                subject);
    }

    @Override
    public void erase(String subject, String pseudonym) {
        sql.update(
                "update cycle_evidence set version = version + 1, reported_by = ?, words = null where reported_by = ?",
                pseudonym,
                subject);
    }

    private static Map<String, Object> row(ResultSet row) throws SQLException {
        Map<String, Object> evidence = new LinkedHashMap<>();
        evidence.put("id", row.getString("id"));
        evidence.put("cycleId", row.getString("cycle_id"));
        evidence.put("aboutDate", row.getString("about_on"));
        evidence.put("score", row.getObject("score"));
        evidence.put("words", row.getString("words"));
        evidence.put("createdAt", Sql.instant(row, "created_at"));
        return evidence;
    }
}
