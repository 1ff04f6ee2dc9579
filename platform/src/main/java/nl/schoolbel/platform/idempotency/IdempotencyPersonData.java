package nl.schoolbel.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.schoolbel.platform.privacy.PersonData;
import nl.schoolbel.platform.sql.Sql;

/** What is kept for two days of somebody's requests, in case they come again. */
@ApplicationScoped
public class IdempotencyPersonData implements PersonData {

    @Inject
    Sql sql;

    @Override
    public String section() {
        return "recentRequests";
    }

    @Override
    public List<Map<String, Object>> export(String subject) {
        return sql.query(
                "select created_at, request from idempotency where caller = ? order by created_at",
                row -> Map.of("createdAt", Sql.instant(row, "created_at"), "request", row.getString("request")),
                subject);
    }

    /** Without its sender a request cannot come again. */
    @Override
    public void erase(String subject, String pseudonym) {
        sql.update("delete from idempotency where caller = ?", subject);
    }
}
