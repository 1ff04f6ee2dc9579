package nl.schoolbel.tickets.schools;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.tickets.TicketsProblem;

/** Reads and changes schools. A teacher and a contactpersoon see their own, the other roles all. */
@ApplicationScoped
public class Schools {

    @Inject
    SchoolStore store;

    @Inject
    SchoolRegister register;

    @Inject
    SchoolScope scope;

    @Inject
    AuditTrail audit;

    /** A school and its version. */
    public record Read(School school, long version) {}

    /** Refuses a school that is not there any more, and names the one that it goes on as; one that nobody knows answers 404. */
    public void requireOpen(UUID id) {
        SchoolStore.Stand stand = store.stand(id).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        if (stand.endDate() != null && stand.endDate().isBefore(register.today())) {
            String successor = stand.successor();
            throw new ProblemException(
                    TicketsProblem.SCHOOL_ENDED, successor == null ? 0 : 1, successor == null ? "" : successor);
        }
    }

    /** Unknown and not the caller's both answer 404. */
    public Read read(UUID id) {
        return store.find(id)
                .filter(row -> scope.sees(id))
                .map(row -> new Read(row.school(), row.version()))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /** Newest first. */
    public Page<School> list(SchoolFilter filter, PageRequest page) {
        int limit = page.limit();
        List<SchoolStore.Row> rows = store.list(scope.seen(), filter, page.cursor(), limit + 1);
        return Page.of(
                rows, limit, row -> new Cursor(row.createdAt(), row.school().id()), SchoolStore.Row::school);
    }

    /** Replaces name, region, phone and address; another BRIN holds from today. */
    @Transactional
    public Read change(UUID id, String ifMatch, ChangedSchool changed) {
        return change(
                id,
                ifMatch,
                "school-changed",
                school -> school.named(changed.name(), changed.region(), changed.phone(), changed.address())
                        .withBrin(changed.brin(), register.today()));
    }

    /**
     * Changes a school of which the caller is a keeper, and tells it; a change to what it already is changes nothing.
     *
     * @param action for the audit trail
     */
    @Transactional
    public Read change(UUID id, String ifMatch, String action, UnaryOperator<School> change) {
        scope.requireKeeper(id);
        SchoolStore.Row row = store.lock(id).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        Precondition.require(ifMatch, row.version());
        School school = change.apply(row.school());
        if (school.equals(row.school())) {
            return new Read(school, row.version());
        }
        register.save(List.of(), List.of(school));
        audit.changed(action, "school", id);
        return new Read(store.find(id).orElseThrow().school(), row.version() + 1);
    }
}
