package nl.schoolbel.tickets.schools;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.access.Roles;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.tickets.TicketsProblem;

/** Reads and changes schools. A teacher and a contactpersoon see their own, the other roles all. */
@ApplicationScoped
public class Schools {

    @Inject
    SchoolStore store;

    @Inject
    SchoolTelling telling;

    @Inject
    AuditTrail audit;

    @Inject
    Caller caller;

    @Inject
    DomainClock clock;

    /** A school and its version. */
    public record Read(School school, long version) {}

    public boolean exists(UUID id) {
        return store.exists(id);
    }

    /** Unknown and not the caller's both answer 404. */
    public Read read(UUID id) {
        return store.find(id)
                .filter(row -> seesAll() || caller.belongsTo(id))
                .map(row -> new Read(row.school(), row.version()))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /** Newest first. */
    public Page<School> list(PageRequest page) {
        int limit = page.limit();
        Set<UUID> only = seesAll() ? null : caller.schools();
        List<SchoolStore.Row> rows = store.list(only, page.cursor(), limit + 1);
        return Page.of(
                rows, limit, row -> new Cursor(row.createdAt(), row.school().id()), SchoolStore.Row::school);
    }

    /** Replaces all but the id, and tells it; a BRIN that another school has is refused. */
    @Transactional
    public Read change(UUID id, String ifMatch, ChangedSchool changed) {
        SchoolStore.Row row = store.lock(id).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        Precondition.require(ifMatch, row.version());
        School school = new School(id, changed.brin(), changed.name(), changed.region(), changed.phone());
        if (school.equals(row.school())) {
            return new Read(school, row.version());
        }
        if (store.lockAny(Set.of(school.brin()), Set.of()).stream()
                .anyMatch(other -> !other.school().id().equals(id))) {
            throw new ProblemException(TicketsProblem.BRIN_TAKEN);
        }
        store.update(school);
        telling.changed(school, clock.instant());
        audit.changed("school-changed", "school", id);
        return new Read(school, row.version() + 1);
    }

    private boolean seesAll() {
        return caller.has(Roles.OPERATOR) || caller.has(Roles.COACH) || caller.has(Roles.BESTUUR);
    }
}
