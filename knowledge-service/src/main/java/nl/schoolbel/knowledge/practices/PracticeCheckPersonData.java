package nl.schoolbel.knowledge.practices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schoolbel.platform.privacy.PersonData;
import nl.schoolbel.platform.sql.Sql;

/** What somebody said in editorial checks. After an erasure there was a check, by nobody and without words. */
@ApplicationScoped
class PracticeCheckPersonData implements PersonData {

    @Inject
    Sql sql;

    @Override
    public String section() {
        return "practiceChecks";
    }

    @Override
    public List<Map<String, Object>> export(String subject) {
        return sql.query(
                "select practice_id, number, result, privacy, pedagogy, notes, checked_at from practice_check"
                        + " where checked_by = ? order by checked_at, id",
                row -> {
                    Map<String, Object> check = new LinkedHashMap<>();
                    check.put("practiceId", row.getString("practice_id"));
                    check.put("version", row.getInt("number"));
                    check.put("result", PracticeCheckView.Result.valueOf(row.getString("result")));
                    check.put("privacy", row.getString("privacy"));
                    check.put("pedagogy", row.getString("pedagogy"));
                    check.put("notes", row.getString("notes"));
                    check.put("checkedAt", Sql.instant(row, "checked_at"));
                    return check;
                },
                subject);
    }

    @Override
    public void erase(String subject, String pseudonym) {
        sql.update(
                "update practice_check set checked_by = ?, privacy = null, pedagogy = null, notes = null"
                        + " where checked_by = ?",
                pseudonym,
                subject);
    }
}
