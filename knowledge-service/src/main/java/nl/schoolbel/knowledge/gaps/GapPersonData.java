package nl.schoolbel.knowledge.gaps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.schoolbel.platform.privacy.PersonData;
import nl.schoolbel.platform.sql.Sql;

/** The gaps that a coach closed. Who searched is not held. */
@ApplicationScoped
class GapPersonData implements PersonData {

    @Inject
    Sql sql;

    @Override
    public String section() {
        return "knowledgeGaps";
    }

    @Override
    public List<Map<String, Object>> export(String subject) {
        return sql.query(
                "select id, closed_at, close_reason from knowledge_gap where closed_by = ? order by closed_at, id",
                row -> Map.of(
                        "id",
                        row.getString("id"),
                        "closedAt",
                        Sql.instant(row, "closed_at"),
                        "reason",
                        row.getString("close_reason")),
                subject);
    }

    @Override
    public void erase(String subject, String pseudonym) {
        sql.update("update knowledge_gap set closed_by = ? where closed_by = ?", pseudonym, subject);
    }
}
