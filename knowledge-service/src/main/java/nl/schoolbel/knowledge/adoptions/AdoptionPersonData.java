package nl.schoolbel.knowledge.adoptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.schoolbel.platform.privacy.PersonData;
import nl.schoolbel.platform.sql.Sql;

/** The steps that somebody wrote down. They are their school's: after an erasure they stay, under a pseudonym. */
@ApplicationScoped
class AdoptionPersonData implements PersonData {

    @Inject
    Sql sql;

    @Override
    public String section() {
        return "adoptions";
    }

    @Override
    public List<Map<String, Object>> export(String subject) {
        return sql.query(
                "select s.*, a.practice_id, a.school_id from adoption_step s join adoption a on a.id = s.adoption_id"
                        + " where s.recorded_by = ? order by s.recorded_at, s.adoption_id, s.number",
                row -> {
                    Map<String, Object> step = new LinkedHashMap<>();
                    step.put("adoptionId", row.getString("adoption_id"));
                    step.put("practiceId", row.getString("practice_id"));
                    step.put("schoolId", row.getString("school_id"));
                    step.put("number", row.getInt("number"));
                    step.put("state", row.getString("state").toLowerCase(Locale.ROOT));
                    step.put("date", row.getString("step_date"));
                    step.put("reason", row.getString("reason"));
                    step.put("adaptedHow", row.getString("adapted_how"));
                    step.put("recordedAt", Sql.instant(row, "recorded_at"));
                    step.put("takenBackAt", Sql.instant(row, "taken_back_at"));
                    return step;
                },
                subject);
    }

    @Override
    public void erase(String subject, String pseudonym) {
        sql.update("update adoption_step set recorded_by = ? where recorded_by = ?", pseudonym, subject);
    }
}
