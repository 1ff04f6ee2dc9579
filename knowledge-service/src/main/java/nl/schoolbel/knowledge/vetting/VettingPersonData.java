package nl.schoolbel.knowledge.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schoolbel.platform.privacy.PersonData;
import nl.schoolbel.platform.sql.Sql;

/**
 * Who asks for which tool. After an erasure a request that this person alone waits for is gone; what others ask for too, or
 * what came of it, stays under a pseudonym.
 */
@ApplicationScoped
class VettingPersonData implements PersonData {

    @Inject
    Sql sql;

    @Override
    public String section() {
        return "toolRequests";
    }

    @Override
    public List<Map<String, Object>> export(String subject) {
        return sql.query(
                "select r.id, r.name, r.state, a.school_id, a.asked_at, a.id = (select min(f.id) from tool_request_asker f"
                        + " where f.request_id = r.id) as first, r.why from tool_request_asker a"
                        + " join tool_request r on r.id = a.request_id where a.asker = ? order by a.asked_at, r.id",
                row -> {
                    Map<String, Object> request = new LinkedHashMap<>();
                    request.put("id", row.getString("id"));
                    request.put("name", row.getString("name"));
                    request.put(
                            "state",
                            ToolRequestState.valueOf(row.getString("state")).slug());
                    request.put("schoolId", row.getString("school_id"));
                    request.put("askedAt", Sql.instant(row, "asked_at"));
                    if (row.getBoolean("first")) {
                        request.put("why", row.getString("why"));
                    }
                    return request;
                },
                subject);
    }

    @Override
    public void erase(String subject, String pseudonym) {
        sql.update(
                "delete from tool_request r using tool_request_asker a where a.request_id = r.id and a.asker = ?"
                        + " and r.ended_at is null and not exists (select 1 from tool_request_asker o"
                        + " where o.request_id = r.id and o.asker is distinct from a.asker)",
                subject);
        sql.update("update tool_request_asker set asker = ? where asker = ?", pseudonym, subject);
    }
}
