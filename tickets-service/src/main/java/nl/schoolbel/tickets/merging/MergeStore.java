package nl.schoolbel.tickets.merging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.platform.sql.Sql;

/** Which ticket goes on in the place of which. */
@ApplicationScoped
class MergeStore {

    @Inject
    Sql sql;

    void mergedInto(UUID id, UUID into) {
        sql.update("update ticket set merged_into = ? where id = ?", into, id);
    }

    void reportedAt(UUID id, Instant at) {
        sql.update("update ticket set reported_at = ? where id = ?", at, id);
    }
}
