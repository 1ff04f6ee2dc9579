package nl.schoolbel.knowledge.practices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.sql.Sql;

/** The rows of editorial checks. */
@ApplicationScoped
class PracticeCheckStore {

    @Inject
    Sql sql;

    UUID published(UUID practice, int number, String notes, String checker, Instant at) {
        return add(practice, number, PracticeCheckView.Result.PUBLISHED, null, null, notes, checker, at);
    }

    UUID returned(UUID practice, int number, EditorialReturn reasons, String checker, Instant at) {
        return add(
                practice,
                number,
                PracticeCheckView.Result.RETURNED,
                reasons.privacy(),
                reasons.pedagogy(),
                null,
                checker,
                at);
    }

    /** Newest first. */
    List<PracticeCheckView> list(UUID practice, String reader, Cursor after, int limit) {
        return sql.query(
                "select id, number, result, privacy, pedagogy, notes, checked_by, checked_at from practice_check"
                        + " where practice_id = ? and (checked_at, id) < (?, ?) order by checked_at desc, id desc limit ?",
                row -> new PracticeCheckView(
                        row.getObject("id", UUID.class),
                        row.getInt("number"),
                        PracticeCheckView.Result.valueOf(row.getString("result")),
                        row.getString("privacy"),
                        row.getString("pedagogy"),
                        row.getString("notes"),
                        reader.equals(row.getString("checked_by")),
                        Sql.instant(row, "checked_at")),
                practice,
                after.at(),
                after.id(),
                limit);
    }

    private UUID add(
            UUID practice,
            int number,
            PracticeCheckView.Result result,
            String privacy,
            String pedagogy,
            String notes,
            String checker,
            Instant at) {
        UUID id = UUID.randomUUID();
        sql.update(
                "insert into practice_check (id, practice_id, number, result, privacy, pedagogy, notes, checked_by,"
                        + " checked_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                practice,
                number,
                result,
                privacy,
                pedagogy,
                notes,
                checker,
                at);
        return id;
    }
}
