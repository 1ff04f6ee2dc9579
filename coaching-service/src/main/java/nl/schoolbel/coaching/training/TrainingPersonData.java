package nl.schoolbel.coaching.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schoolbel.platform.privacy.PersonData;
import nl.schoolbel.platform.sql.Sql;

/** What a coach told of its training. After an erasure the counts stay; reasons and proof, which are only its own, go. */
@ApplicationScoped
class TrainingPersonData implements PersonData {

    @Inject
    Sql sql;

    @Override
    public String section() {
        return "training";
    }

    @Override
    public List<Map<String, Object>> export(String subject) {
        return sql.query(
                "select t.title, e.from_date, p.item_id, p.state, p.done_on, p.reason, p.proof from training_enrolment e"
                        + " join coach c on c.id = e.coach_id join training_programme t on t.id = e.programme_id"
                        + " left join training_progress p on p.enrolment_id = e.id where c.subject = ?"
                        + " order by e.from_date, e.id, p.item_id",
                row -> {
                    Map<String, Object> step = new LinkedHashMap<>();
                    step.put("programme", row.getString("title"));
                    step.put("fromDate", row.getString("from_date"));
                    step.put("itemId", row.getString("item_id"));
                    step.put("state", row.getString("state"));
                    step.put("doneDate", row.getString("done_on"));
                    step.put("reason", row.getString("reason"));
                    step.put("proof", row.getString("proof"));
                    return step;
                },
                subject);
    }

    /** Finds the coach by the pseudonym too, since its own row may have got it a moment ago. */
    @Override
    public void erase(String subject, String pseudonym) {
        sql.update(
                "update training_progress set reason = null, proof = null where enrolment_id in"
                        + " (select e.id from training_enrolment e join coach c on c.id = e.coach_id"
                        + " where c.subject in (?, ?))",
                subject,
                pseudonym);
    }
}
