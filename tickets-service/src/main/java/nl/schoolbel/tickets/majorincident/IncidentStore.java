package nl.schoolbel.tickets.majorincident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.sql.Sql;

/** Which tickets are major incidents, and which follow them. */
@ApplicationScoped
class IncidentStore {

    @Inject
    Sql sql;

    void declared(UUID id) {
        sql.update("update ticket set major = true where id = ?", id);
    }

    void undeclared(UUID id) {
        sql.update("update ticket set major = false where id = ?", id);
    }

    /** Whether a ticket follows it that has not gone for good. */
    boolean isFollowed(UUID id) {
        return !sql.query(
                        "select 1 from ticket where major_incident_id = ? and state not in ('withdrawn', 'merged') limit 1",
                        row -> row.getInt(1),
                        id)
                .isEmpty();
    }

    void linked(UUID id, UUID majorIncidentId) {
        sql.update("update ticket set major_incident_id = ? where id = ?", majorIncidentId, id);
    }

    void unlinked(UUID id) {
        sql.update("update ticket set major_incident_id = null where id = ?", id);
    }

    /** Latest report first. */
    List<MajorIncident> running(Cursor after, int limit) {
        return sql.query(
                "select t.id, t.number, t.title, t.state, t.priority, t.category_id, t.reported_at, "
                        + MajorIncident.SCHOOLS + " as schools from ticket t where " + MajorIncident.RUNNING
                        + " and (t.reported_at, t.id) < (?, ?) order by t.reported_at desc, t.id desc limit ?",
                MajorIncident::read,
                after.at(),
                after.id(),
                limit);
    }
}
