package nl.schoolbel.platform.deadletter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.schoolbel.platform.privacy.PersonData;
import nl.schoolbel.platform.sql.Sql;

/** Who settled dead letters. Their contents name nobody: events carry no reference to a person. */
@ApplicationScoped
public class DeadLetterPersonData implements PersonData {

    @Inject
    Sql sql;

    @Override
    public String section() {
        return "settledDeadLetters";
    }

    @Override
    public List<Map<String, Object>> export(String subject) {
        return sql.query(
                "select id, state, settled_at from dead_letter where settled_by = ? order by settled_at",
                row -> Map.of(
                        "id", row.getString("id"),
                        "state", row.getString("state"),
                        "settledAt", Sql.instant(row, "settled_at")),
                subject);
    }

    @Override
    public void erase(String subject, String pseudonym) {
        sql.update("update dead_letter set settled_by = ? where settled_by = ?", pseudonym, subject);
    }
}
