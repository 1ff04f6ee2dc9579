package nl.schoolbel.tickets.classification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.tickets.ticket.Subject;

/** What tickets are about; the figures follow by themselves. */
@ApplicationScoped
class ClassificationStore {

    @Inject
    Sql sql;

    void set(UUID id, Subject subject, Instant neededAt) {
        sql.update(
                "update ticket set category_id = ?, room_id = ?, device_id = ?, tool_id = ?, needed_before = ? where id = ?",
                subject.categoryId(),
                subject.roomId(),
                subject.deviceId(),
                subject.toolId(),
                neededAt,
                id);
    }
}
