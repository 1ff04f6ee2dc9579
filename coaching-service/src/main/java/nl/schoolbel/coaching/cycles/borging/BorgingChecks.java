package nl.schoolbel.coaching.cycles.borging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.coaching.CoachingProblem;
import nl.schoolbel.coaching.cycles.cycle.Cycle;
import nl.schoolbel.coaching.cycles.cycle.CycleAccess;
import nl.schoolbel.coaching.cycles.cycle.CycleDesk;
import nl.schoolbel.coaching.cycles.domain.Act;
import nl.schoolbel.coaching.schooldays.SchoolDayBook;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;

/** Coach and school see which checks are due; the coach holds them. */
@ApplicationScoped
public class BorgingChecks {

    @Inject
    CheckStore store;

    @Inject
    CheckList list;

    @Inject
    CheckViews views;

    @Inject
    CycleDesk desk;

    @Inject
    CycleAccess access;

    @Inject
    SchoolDayBook days;

    @Inject
    AuditTrail audit;

    /** First due first. Refused: {@code not-found} for a school that is not the caller's. */
    @Transactional
    public Page<BorgingCheckView> list(CheckFilter filter, PageRequest page) {
        int limit = page.limit();
        List<CheckList.Listed> rows =
                list.firstDue(access.schools(filter.schoolId), filter, days.today(), page.cursor(), limit + 1);
        return Page.of(rows, limit, CheckList::position, views.views(rows));
    }

    /** Refused: {@code not-found}, also for another school's. */
    @Transactional
    public BorgingCheckView read(UUID id) {
        BorgingCheck check = find(id);
        return views.view(check, desk.read(check.cycleId()));
    }

    /**
     * The coach holds a planned check of a cycle in borging, from the day on which it is due soon; also late. Refused: as
     * {@link CycleDesk#lockForCoach}; {@code precondition-missing}, {@code changed-meanwhile}; {@code
     * coaching-cycle-step-not-possible}; {@code coaching-check-settled}; {@code coaching-check-too-early}; {@code
     * invalid-input}.
     */
    @Transactional
    public BorgingCheckView hold(UUID id, String ifMatch, NewHolding holding) {
        Cycle cycle = desk.lockForCoach(find(id).cycleId());
        BorgingCheck check = find(id);
        Precondition.require(ifMatch, check.version());
        if (check.state() != CheckState.PLANNED) {
            throw new ProblemException(CoachingProblem.CHECK_SETTLED);
        }
        desk.require(cycle, Act.HOLD_CHECK);
        LocalDate today = days.today();
        if (today.isBefore(check.day().soonOn())) {
            throw new ProblemException(
                            CoachingProblem.CHECK_TOO_EARLY,
                            check.day().soonOn().toString())
                    .with("fromDate", check.day().soonOn().toString());
        }
        LocalDate heldOn = holding.heldDate() == null ? today : holding.heldDate();
        requireSound(holding, heldOn, check, cycle, today);
        store.hold(
                id,
                new BorgingCheck.Held(
                        heldOn,
                        holding.activityId(),
                        holding.findings(),
                        holding.ownerRole(),
                        cycle.criteria().missing(holding.findings())));
        audit.changed("borging-check-held", CycleDesk.KIND, cycle.id() + "/" + id);
        return views.view(find(id), cycle);
    }

    private void requireSound(NewHolding holding, LocalDate heldOn, BorgingCheck check, Cycle cycle, LocalDate today) {
        List<FieldFault> faults = new ArrayList<>();
        LocalDate earliest = check.day().soonOn();
        if (heldOn.isBefore(earliest) || heldOn.isAfter(today)) {
            faults.add(desk.fault("/heldDate", "outside-horizon", earliest.toString(), today.toString()));
        }
        if (holding.reviewDate() != null && !holding.reviewDate().isAfter(today)) {
            faults.add(desk.fault("/reviewDate", "not-in-future"));
        }
        if (holding.ownerRole() != null && !holding.ownerNamed()) {
            faults.add(desk.fault("/ownerRole", "not-together", "ownerNamed = false"));
        }
        if (holding.activityId() != null && !store.isVisit(holding.activityId(), cycle.schoolId())) {
            faults.add(desk.fault("/activityId", "unknown-id"));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.ofFields(faults);
        }
    }

    private BorgingCheck find(UUID id) {
        return store.find(id).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }
}
