package nl.schoolbel.tickets.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import nl.schoolbel.platform.screening.Screener;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.tickets.TicketsProblem;
import nl.schoolbel.tickets.criteria.CriteriaReading;
import nl.schoolbel.tickets.criteria.TicketCriteria;
import nl.schoolbel.tickets.criteria.TicketParameters;

/**
 * Saved views: each person's own, and those that a contactpersoon shares with the school. A view holds filters, not
 * tickets, so a shared one shows each person what that person may see. A shared view is any of the school's
 * contactpersonen's to change; somebody else's own one answers 404.
 */
@ApplicationScoped
public class Views {

    /** Nobody chooses from a longer list; a portal that saves on every click finds out here. */
    private static final int MOST = 100;

    @Inject
    ViewStore store;

    @Inject
    CriteriaReading criteria;

    @Inject
    Screener screener;

    @Inject
    AuditTrail audit;

    @Inject
    Caller caller;

    @Inject
    DomainClock clock;

    /** A view and its version. */
    public record Read(SavedView view, long version) {}

    /** Newest first. */
    public Page<SavedView> list(PageRequest page) {
        int limit = page.limit();
        return Page.of(
                store.list(caller.subject(), caller.schools(), page.cursor(), limit + 1),
                limit,
                row -> new Cursor(row.createdAt(), row.id()),
                this::view);
    }

    public Read read(UUID id) {
        ViewStore.Row row = store.find(id).filter(this::isVisible).orElseThrow(Views::notFound);
        return new Read(view(row), row.version());
    }

    /** The filters of a view that the caller has; any other answers 404. */
    public TicketParameters filters(UUID id) {
        return read(id).view().filters();
    }

    @Transactional
    public UUID create(NewView asked) {
        NewView view = checked(asked);
        if (store.countOf(caller.subject()) >= MOST) {
            throw new ProblemException(TicketsProblem.TOO_MANY_VIEWS, MOST);
        }
        UUID id = UUID.randomUUID();
        screen(id, view);
        store.insert(id, caller.subject(), view, clock.instant());
        audit.changed("view-saved", "ticket-view", id);
        return id;
    }

    /** Only its owner takes it back from the school. */
    @Transactional
    public Read change(UUID id, String ifMatch, NewView asked) {
        ViewStore.Row row = open(id, ifMatch);
        NewView view = checked(asked);
        if (!isOwn(row) && !row.schoolId().equals(view.sharedWithSchoolId())) {
            throw new ProblemException(CommonProblem.NOT_ALLOWED);
        }
        screen(id, view);
        store.update(id, view);
        audit.changed("view-changed", "ticket-view", id);
        return read(id);
    }

    @Transactional
    public void delete(UUID id, String ifMatch) {
        open(id, ifMatch);
        store.delete(id);
        audit.changed("view-deleted", "ticket-view", id);
    }

    private ViewStore.Row open(UUID id, String ifMatch) {
        ViewStore.Row row = store.lock(id).filter(this::isVisible).orElseThrow(Views::notFound);
        if (!isOwn(row) && !caller.has(Roles.CONTACTPERSOON)) {
            throw new ProblemException(CommonProblem.NOT_ALLOWED);
        }
        Precondition.require(ifMatch, row.version());
        return row;
    }

    private boolean isOwn(ViewStore.Row row) {
        return row.owner().equals(caller.subject());
    }

    /** The view as it is kept. */
    private NewView checked(NewView view) {
        TicketCriteria read = criteria.read(view.filters(), "/filters/", List.of());
        UUID school = view.sharedWithSchoolId();
        if (school != null && !caller.belongsTo(school)) {
            throw notFound();
        }
        if (school != null && !caller.has(Roles.CONTACTPERSOON)) {
            throw new ProblemException(CommonProblem.NOT_ALLOWED);
        }
        return new NewView(view.name(), view.filters().normalised(read), school, view.falseHits());
    }

    /** Its name and its words lie here for as long as the view, and a shared one is everybody's at the school. */
    private void screen(UUID id, NewView view) {
        Map<String, String> words = new HashMap<>();
        words.put("/name", view.name());
        words.put("/filters/q", view.filters().q);
        screener.require("ticket-view", id, words, view.falseHits());
    }

    private boolean isVisible(ViewStore.Row row) {
        return isOwn(row) || row.schoolId() != null && caller.belongsTo(row.schoolId());
    }

    private SavedView view(ViewStore.Row row) {
        return new SavedView(row.id(), row.name(), row.filters(), row.schoolId(), isOwn(row));
    }

    private static ProblemException notFound() {
        return new ProblemException(CommonProblem.NOT_FOUND);
    }
}
