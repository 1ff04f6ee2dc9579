package nl.schoolbel.coaching.cycles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.coaching.cycles.borging.CheckPlanning;
import nl.schoolbel.coaching.cycles.cycle.Cycle;
import nl.schoolbel.coaching.cycles.cycle.CycleDesk;
import nl.schoolbel.coaching.cycles.cycle.CycleStore;
import nl.schoolbel.coaching.cycles.domain.Act;
import nl.schoolbel.coaching.cycles.domain.CycleRules;
import nl.schoolbel.coaching.cycles.domain.Phase;
import nl.schoolbel.coaching.schooldays.SchoolDayBook;
import nl.schoolbel.platform.audit.AuditTrail;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.screening.PersonalDataKind;
import nl.schoolbel.platform.screening.Screener;
import nl.schoolbel.platform.screening.Screening;

/**
 * The coach takes a cycle from phase to phase, lets it stand still and looks back at it. Each refuses as {@link
 * CycleDesk#lockForCoach(UUID, String)} does, with {@code coaching-cycle-step-not-possible} what is not possible now, and with
 * {@code invalid-input} what is missing or holds personal data. What ends a cycle is in {@link CycleDecisions}.
 */
@ApplicationScoped
public class CycleSteps {

    @Inject
    CycleStore store;

    @Inject
    CycleDesk desk;

    @Inject
    CycleLog log;

    @Inject
    CycleViews views;

    @Inject
    CheckPlanning checks;

    @Inject
    SchoolDayBook days;

    @Inject
    Screener screener;

    @Inject
    AuditTrail audit;

    /** To another phase. Into borging plans its checks, out of it drops those that are still to be held. */
    @Transactional
    public CycleView move(UUID id, String ifMatch, NewPhase wanted) {
        Cycle cycle = desk.lockForCoach(id, ifMatch);
        Phase from = cycle.phase();
        Phase to = wanted.phase().phase();
        desk.requireMove(cycle, to);
        List<FieldFault> faults = new ArrayList<>();
        if (CycleRules.needsReason(from, to) && isBlank(wanted.reason())) {
            faults.add(desk.fault("/reason", "missing"));
        }
        requireSound(id, faults, words("/reason", wanted.reason()), wanted.falseHits());
        LocalDate today = days.today();
        if (from == Phase.BORGING) {
            checks.drop(cycle);
        }
        store.move(id, to, to == Phase.BORGING ? today : null);
        if (to == Phase.BORGING) {
            checks.plan(cycle, today);
        }
        log.step(cycle, to.isAfter(from) ? "FORWARD" : "BACK", from, to, wanted.reason());
        return done("coaching-cycle-moved", id);
    }

    /** Stands still from today on; nothing is overdue meanwhile. */
    @Transactional
    public CycleView pause(UUID id, String ifMatch, NewPause pause) {
        Cycle cycle = desk.lockForCoach(id, ifMatch);
        desk.require(cycle, Act.PAUSE);
        requireSound(id, new ArrayList<>(), words("/reason", pause.reason()), pause.falseHits());
        LocalDate today = days.today();
        store.pause(id, today);
        log.paused(id, today);
        log.step(cycle, "PAUSE", cycle.phase(), cycle.phase(), pause.reason());
        return done("coaching-cycle-paused", id);
    }

    /** Goes on today; checks that are still to be held move by the school days on which it stood still. */
    @Transactional
    public CycleView resume(UUID id, String ifMatch) {
        Cycle cycle = desk.lockForCoach(id, ifMatch);
        desk.require(cycle, Act.RESUME);
        LocalDate today = days.today();
        store.pause(id, null);
        log.resumed(id, today.isBefore(cycle.pausedOn()) ? cycle.pausedOn() : today);
        checks.resumed(cycle);
        log.step(cycle, "RESUME", cycle.phase(), cycle.phase(), null);
        return done("coaching-cycle-resumed", id);
    }

    /** A look back at what was embedded; also before its day has come. What was decided stays as it was. */
    @Transactional
    public CycleView review(UUID id, String ifMatch, NewReview review) {
        Cycle cycle = desk.lockForCoach(id, ifMatch);
        desk.require(cycle, Act.REVIEW);
        List<FieldFault> faults = new ArrayList<>();
        if (review.nextReviewDate() != null && !review.nextReviewDate().isAfter(days.today())) {
            faults.add(desk.fault("/nextReviewDate", "not-in-future"));
        }
        requireSound(id, faults, words("/words", review.words()), review.falseHits());
        log.reviewed(id, review.stillUsed(), review.words(), review.nextReviewDate());
        store.review(id, review.nextReviewDate());
        return done("coaching-cycle-reviewed", id);
    }

    private CycleView done(String fact, UUID id) {
        audit.changed(fact, CycleDesk.KIND, id);
        return views.whole(desk.read(id));
    }

    /** Refuses all faults at once, with those of the texts. */
    void requireSound(UUID id, List<FieldFault> faults, Map<String, String> words, Set<PersonalDataKind> falseHits) {
        Screening screening = screener.screen(words, falseHits);
        faults.addAll(screening.faults());
        if (!faults.isEmpty()) {
            throw ProblemException.ofFields(faults);
        }
        screener.escaped(CycleDesk.KIND, id, screening);
    }

    /** The text may be absent. */
    static Map<String, String> words(String pointer, String text) {
        Map<String, String> words = new HashMap<>();
        words.put(pointer, text);
        return words;
    }

    static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
