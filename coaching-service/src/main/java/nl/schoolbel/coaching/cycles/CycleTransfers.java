package nl.schoolbel.coaching.cycles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.coaching.coaches.Coach;
import nl.schoolbel.coaching.coaches.CoachRegister;
import nl.schoolbel.coaching.cycles.cycle.Cycle;
import nl.schoolbel.coaching.cycles.cycle.CycleDesk;
import nl.schoolbel.coaching.cycles.cycle.CycleStore;
import nl.schoolbel.coaching.schooldays.SchoolDayBook;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.problem.FieldFault;

/** A cycle goes on with another coach. */
@ApplicationScoped
public class CycleTransfers {

    @Inject
    CycleStore store;

    @Inject
    CycleDesk desk;

    @Inject
    CycleSteps steps;

    @Inject
    CycleLog log;

    @Inject
    CycleViews views;

    @Inject
    CoachRegister coaches;

    @Inject
    SchoolDayBook days;

    @Inject
    AuditTrail audit;

    /**
     * Its content is for the new coach from then on, and not for the one before. Who it went from and to stays in its history.
     * Activities that are planned for it stay with their coach. Refused: as {@link CycleDesk#lockForTransfer}, {@code
     * invalid-input}.
     */
    @Transactional
    public CycleView transfer(UUID id, String ifMatch, NewTransfer wanted) {
        Cycle cycle = desk.lockForTransfer(id, ifMatch);
        steps.requireSound(
                id, faults(cycle, wanted.coachId()), CycleSteps.words("/reason", wanted.reason()), wanted.falseHits());
        store.transfer(id, wanted.coachId());
        log.transferred(cycle, wanted.coachId(), wanted.reason());
        audit.changed("coaching-cycle-transferred", CycleDesk.KIND, id);
        return views.whole(desk.read(id));
    }

    private List<FieldFault> faults(Cycle cycle, UUID to) {
        List<FieldFault> faults = new ArrayList<>();
        Optional<Coach> coach = coaches.find(to);
        if (coach.isEmpty()) {
            faults.add(desk.fault("/coachId", "unknown-id"));
        } else if (to.equals(cycle.coachId())) {
            faults.add(desk.fault("/coachId", "unchanged"));
        } else if (!coach.get().isActiveOn(days.today())) {
            faults.add(desk.fault("/coachId", "not-active"));
        }
        return faults;
    }
}
