package nl.schoolbel.coaching.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.sql.Sql;

/** The rows of network notes. */
@ApplicationScoped
class NetworkNoteStore {

    @Inject
    Sql sql;

    void add(NetworkNote note) {
        sql.update(
                "insert into network_note (id, version, coach_id, kind, party, organisation, held_on, topic, note,"
                        + " next_step, next_step_on, next_step_done, created_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                note.id(),
                note.version(),
                note.coachId(),
                note.kind(),
                note.party(),
                note.organisation(),
                note.heldDate(),
                note.topic(),
                note.note(),
                note.nextStep(),
                note.nextStepDate(),
                note.nextStepDone(),
                note.createdAt());
    }

    void change(NetworkNote note) {
        sql.update(
                "update network_note set version = ?, kind = ?, party = ?, organisation = ?, held_on = ?, topic = ?,"
                        + " note = ?, next_step = ?, next_step_on = ?, next_step_done = ? where id = ?",
                note.version(),
                note.kind(),
                note.party(),
                note.organisation(),
                note.heldDate(),
                note.topic(),
                note.note(),
                note.nextStep(),
                note.nextStepDate(),
                note.nextStepDone(),
                note.id());
    }

    void remove(UUID id) {
        sql.update("delete from network_note where id = ?", id);
    }

    Optional<NetworkNote> find(UUID id) {
        return sql.query("select * from network_note where id = ?", NetworkNoteStore::read, id).stream()
                .findFirst();
    }

    /** Holds the row until the transaction ends. */
    Optional<NetworkNote> lock(UUID id) {
        return sql.query("select * from network_note where id = ? for update", NetworkNoteStore::read, id).stream()
                .findFirst();
    }

    /** Last written first; {@code null} does not narrow. */
    List<NetworkNote> newest(Party party, boolean openOnly, Cursor after, int limit) {
        return sql.query(
                "select * from network_note where (created_at, id) < (?, ?) and (?::text is null or party = ?)"
                        + (openOnly ? " and next_step is not null and not next_step_done" : "")
                        + " order by created_at desc, id desc limit ?",
                NetworkNoteStore::read,
                after.at(),
                after.id(),
                party,
                party,
                limit);
    }

    private static NetworkNote read(ResultSet row) throws SQLException {
        return new NetworkNote(
                row.getObject("id", UUID.class),
                row.getObject("coach_id", UUID.class),
                NoteKind.valueOf(row.getString("kind")),
                Party.valueOf(row.getString("party")),
                row.getString("organisation"),
                row.getObject("held_on", LocalDate.class),
                row.getString("topic"),
                row.getString("note"),
                row.getString("next_step"),
                row.getObject("next_step_on", LocalDate.class),
                row.getBoolean("next_step_done"),
                Sql.instant(row, "created_at"),
                row.getLong("version"));
    }
}
