package nl.schoolbel.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.schoolbel.platform.privacy.PersonData;
import nl.schoolbel.platform.privacy.Pseudonyms;
import nl.schoolbel.platform.sql.Sql;

/** What the audit trail holds of people: who did something. After an erasure it is still found by who knows the subject. */
@ApplicationScoped
public class AuditPersonData implements PersonData {

    @Inject
    Sql sql;

    @Inject
    Pseudonyms pseudonyms;

    @Override
    public String section() {
        return "auditEntries";
    }

    @Override
    public List<Map<String, Object>> export(String subject) {
        return sql.query(
                "select at, roles, action, kind, thing_id from audit_entry where actor in (?, ?) order by id",
                row -> Map.of(
                        "recordedAt", Sql.instant(row, "at"),
                        "roles", row.getString("roles"),
                        "action", row.getString("action"),
                        "kind", row.getString("kind"),
                        "thingId", row.getString("thing_id")),
                subject,
                pseudonyms.of(subject));
    }

    @Override
    public void erase(String subject, String pseudonym) {
        sql.update("update audit_entry set actor = ? where actor = ?", pseudonym, subject);
    }
}
