package nl.schoolbel.coaching.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schoolbel.platform.privacy.PersonData;
import nl.schoolbel.platform.sql.Sql;

/** What a coach noted. The notes are the team's: after an erasure they stay, with a coach that has no name. */
@ApplicationScoped
class NetworkNotePersonData implements PersonData {

    @Inject
    Sql sql;

    @Override
    public String section() {
        return "networkNotes";
    }

    @Override
    public List<Map<String, Object>> export(String subject) {
        return sql.query(
                "select n.* from network_note n join coach c on c.id = n.coach_id where c.subject = ?"
                        + " order by n.created_at, n.id",
                row -> {
                    Map<String, Object> note = new LinkedHashMap<>();
                    note.put("id", row.getString("id"));
                    note.put("organisation", row.getString("organisation"));
                    note.put("heldDate", row.getString("held_on"));
                    note.put("topic", row.getString("topic"));
                    note.put("note", row.getString("note"));
                    note.put("nextStep", row.getString("next_step"));
                    note.put("createdAt", Sql.instant(row, "created_at"));
                    return note;
                },
                subject);
    }

    @Override
    public void erase(String subject, String pseudonym) {
        // The note names its coach by an id only, and that coach loses name and subject with its own row.
    }
}
