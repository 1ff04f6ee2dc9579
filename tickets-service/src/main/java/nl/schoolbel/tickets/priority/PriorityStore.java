package nl.schoolbel.tickets.priority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.platform.sql.Sql;

/** The priority of tickets, and what is disputed about it. */
@ApplicationScoped
class PriorityStore {

    @Inject
    Sql sql;

    /** Ends a dispute too. */
    void set(UUID id, int priority) {
        sql.update(
                "update ticket set priority = ?, proposed_priority = null, disputed_at = null where id = ?",
                priority,
                id);
    }

    void disputed(UUID id, int proposed, Instant at) {
        sql.update("update ticket set proposed_priority = ?, disputed_at = ? where id = ?", proposed, at, id);
    }
}
