package nl.schoolbel.coaching.cycles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.coaching.cycles.borging.BorgingCheck;
import nl.schoolbel.coaching.cycles.borging.CheckPlanning;
import nl.schoolbel.coaching.cycles.cycle.Cycle;
import nl.schoolbel.coaching.cycles.cycle.CycleDecision;
import nl.schoolbel.coaching.cycles.cycle.CycleDesk;
import nl.schoolbel.coaching.cycles.cycle.CycleStore;
import nl.schoolbel.coaching.cycles.domain.CycleRules;
import nl.schoolbel.coaching.cycles.domain.Phase;
import nl.schoolbel.coaching.schooldays.SchoolDayBook;
import nl.schoolbel.events.coaching.CoachingEvents;
import nl.schoolbel.events.coaching.CycleEnded;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.terms.CycleEnd;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.outbox.Outbox;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.time.DomainClock;

/** The coach decides about a cycle: stop, adapt or embed. */
@ApplicationScoped
public class CycleDecisions {

    @Inject
    CycleStore store;

    @Inject
    CycleDesk desk;

    @Inject
    CycleLog log;

    @Inject
    CycleSteps steps;

    @Inject
    CycleViews views;

    @Inject
    CheckPlanning checks;

    @Inject
    SchoolDayBook days;

    @Inject
    Outbox outbox;

    @Inject
    AuditTrail audit;

    @Inject
    DomainClock clock;

    /**
     * Stop is possible until the end, adapt after a check was held, embed after the last one; a reason is needed for the
     * first two, and to embed although something is missing. An end is told. Refused: as the steps are, see {@link
     * CycleSteps}.
     */
    @Transactional
    public CycleView decide(UUID id, String ifMatch, NewDecision wanted) {
        Cycle cycle = desk.lockForCoach(id, ifMatch);
        CycleDecision decision = wanted.decision();
        desk.require(cycle, decision.act());
        Optional<BorgingCheck.Held> last = checks.lastHeld(cycle);
        boolean sticks = last.map(BorgingCheck.Held::sticks).orElse(false);
        steps.requireSound(
                id, faults(wanted, sticks), CycleSteps.words("/reason", wanted.reason()), wanted.falseHits());
        Boolean reached = cycle.aim().isReachedBy(wanted.result());
        checks.drop(cycle);
        log.decided(cycle, decision, wanted.reason(), wanted.result(), reached);
        if (decision == CycleDecision.ADAPT) {
            adapt(cycle, wanted, reached);
        } else {
            LocalDate review = decision == CycleDecision.EMBED ? reviewDate(wanted, last) : null;
            end(cycle, wanted, reached, decision == CycleDecision.EMBED && sticks, review);
        }
        audit.changed("coaching-cycle-decided", CycleDesk.KIND, id);
        return views.whole(desk.read(id));
    }

    private List<FieldFault> faults(NewDecision wanted, boolean sticks) {
        List<FieldFault> faults = new ArrayList<>();
        CycleDecision decision = wanted.decision();
        if (CycleSteps.isBlank(wanted.reason()) && !(decision == CycleDecision.EMBED && sticks)) {
            faults.add(desk.fault("/reason", "missing"));
        }
        if (decision == CycleDecision.ADAPT) {
            if (wanted.phase() == null) {
                faults.add(desk.fault("/phase", "missing"));
            } else if (!CycleRules.adaptable().contains(wanted.phase().phase())) {
                faults.add(desk.fault("/phase", "not-in-list", "explore, show, do-together, do-alone"));
            }
        } else if (wanted.phase() != null) {
            faults.add(desk.fault("/phase", "not-together", "decision"));
        }
        if (wanted.reviewDate() != null) {
            if (decision != CycleDecision.EMBED) {
                faults.add(desk.fault("/reviewDate", "not-together", "decision"));
            } else if (!wanted.reviewDate().isAfter(days.today())) {
                faults.add(desk.fault("/reviewDate", "not-in-future"));
            }
        }
        return faults;
    }

    private static LocalDate reviewDate(NewDecision wanted, Optional<BorgingCheck.Held> last) {
        return wanted.reviewDate() != null
                ? wanted.reviewDate()
                : last.map(held -> held.found().reviewDate()).orElse(null);
    }

    private void adapt(Cycle cycle, NewDecision wanted, Boolean reached) {
        Phase to = wanted.phase().phase();
        store.adapt(cycle.id(), to, wanted.result(), reached);
        log.step(cycle, "ADAPT", cycle.phase(), to, null);
    }

    private void end(Cycle cycle, NewDecision wanted, Boolean reached, boolean embedded, LocalDate review) {
        Instant now = clock.instant();
        LocalDate today = days.dayOf(now);
        if (cycle.isPaused()) {
            log.resumed(cycle.id(), today.isBefore(cycle.pausedOn()) ? cycle.pausedOn() : today);
        }
        store.end(cycle.id(), new CycleStore.End(today, wanted.decision(), wanted.result(), reached, embedded, review));
        log.step(cycle, wanted.decision().name(), cycle.phase(), Phase.DONE, null);
        outbox.append(
                CoachingEvents.CYCLE_ENDED,
                cycle.id(),
                CycleDesk.PATH + cycle.id(),
                new CycleEnded(
                        cycle.id(),
                        cycle.schoolId(),
                        cycle.subject().toolId(),
                        cycle.subject().practiceId(),
                        CycleEnd.valueOf(wanted.decision().name()),
                        reached,
                        embedded,
                        now,
                        OccurredBy.SCHOOLBEL));
    }
}
