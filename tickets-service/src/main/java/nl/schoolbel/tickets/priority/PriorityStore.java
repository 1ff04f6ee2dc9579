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

    /** Ends a dispute only if that proposed this priority. */
    void raise(UUID id, int priority) {
        sql.update(
                "update ticket set priority = ?, disputed_at = case when proposed_priority = ? then null else disputed_at end,"
                        + " proposed_priority = nullif(proposed_priority, ?) where id = ?",
                priority,
                priority,
                priority,
                id);
    }

    /** Notes that an escalation raises a priority; false when it did before. */
    boolean raisedBy(UUID escalation) {
        return sql.update("insert into raised_priority (escalation_id) values (?) on conflict do nothing", escalation)
                == 1;
    }

    void disputed(UUID id, int proposed, Instant at) {
        sql.update("update ticket set proposed_priority = ?, disputed_at = ? where id = ?", proposed, at, id);
    }
}
