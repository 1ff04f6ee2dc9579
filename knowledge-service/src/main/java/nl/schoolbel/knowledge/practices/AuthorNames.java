package nl.schoolbel.knowledge.practices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.idempotency.IdempotencyStore;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.time.DomainClock;

/**
 * Takes names of authors out of every place that holds them: all versions, and answers that are kept to be repeated. When
 * that was is kept, since whoever copied a practice comes for what changed.
 */
@ApplicationScoped
class AuthorNames {

    private static final String WITHDRAWN = "ingetrokken";

    @Inject
    Sql sql;

    @Inject
    IdempotencyStore answers;

    @Inject
    DomainClock clock;

    private record Name(UUID practice, String name) {}

    /** False when no version had a name. In the running transaction. */
    boolean withdraw(UUID practice) {
        return withdraw("p.id = ?", practice);
    }

    /** Those of all practices that somebody added. In the running transaction. */
    void withdrawAll(String author) {
        withdraw("p.author = ?", author);
    }

    private boolean withdraw(String which, Object value) {
        List<Name> names = sql.query(
                "select distinct v.practice_id, v.author_name from practice_version v"
                        + " join practice p on p.id = v.practice_id where v.author_name is not null and " + which,
                row -> new Name(row.getObject(1, UUID.class), row.getString(2)),
                value);
        for (Name name : names) {
            sql.update("update practice_version set author_name = null where practice_id = ?", name.practice());
            sql.update("update practice set name_withdrawn_at = ? where id = ?", clock.instant(), name.practice());
            answers.redact(name.practice(), "authorName", name.name(), WITHDRAWN);
        }
        return !names.isEmpty();
    }
}
