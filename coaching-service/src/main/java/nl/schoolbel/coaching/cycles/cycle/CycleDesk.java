package nl.schoolbel.coaching.cycles.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.coaching.CoachingProblem;
import nl.schoolbel.coaching.cycles.domain.Act;
import nl.schoolbel.coaching.cycles.domain.CycleRules;
import nl.schoolbel.coaching.cycles.domain.Phase;
import nl.schoolbel.coaching.cycles.domain.Standing;
import nl.schoolbel.platform.http.Precondition;
import nl.schoolbel.platform.problem.CommonProblem;
import nl.schoolbel.platform.problem.FieldFault;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.platform.problem.ProblemTexts;

/** Hands out cycles to the use cases, with the refusals that all of them share. */
@ApplicationScoped
public class CycleDesk {

    /** The path of a cycle from the root of this service, before its id. */
    public static final String PATH = "/coaching/v1/cycles/";

    /** What the audit trail calls a cycle; a part of it has its id after the cycle's and a slash. */
    public static final String KIND = "coaching-cycle";

    @Inject
    CycleStore store;

    @Inject
    CycleAccess access;

    @Inject
    ProblemTexts texts;

    /** Refused: {@code not-found} for what does not exist or the caller may not know of. */
    public Cycle read(UUID id) {
        return visible(store.find(id));
    }

    /** Locked, for its coach. Refused: as {@link #read}, {@code coaching-coach-unknown}, {@code not-allowed}. */
    public Cycle lockForCoach(UUID id) {
        Cycle cycle = visible(store.lock(id));
        access.requireCoaching(cycle);
        return cycle;
    }

    /** The same for a change of the cycle itself, held against the version that the coach saw. */
    public Cycle lockForCoach(UUID id, String ifMatch) {
        Cycle cycle = lockForCoach(id);
        Precondition.require(ifMatch, cycle.version());
        return cycle;
    }

    /**
     * Locked, to go to another coach: for its own coach, and once that one coaches no more for who looks after the school.
     * Refused: as {@link #read}, {@code coaching-coach-unknown}, {@code not-allowed}, {@code precondition-missing} or {@code
     * changed-meanwhile}, {@code coaching-cycle-step-not-possible} when nothing will be done with it any more.
     */
    public Cycle lockForTransfer(UUID id, String ifMatch) {
        Cycle cycle = visible(store.lock(id));
        access.requireMayTransfer(cycle);
        Precondition.require(ifMatch, cycle.version());
        Standing standing = store.standing(cycle);
        if (!CycleRules.goesOn(standing)) {
            throw notPossible(standing);
        }
        return cycle;
    }

    /** Locked, for its coach or the teacher concerned. Refused: as {@link #read}, {@code not-allowed}. */
    public Cycle lockForConcerned(UUID id) {
        Cycle cycle = visible(store.lock(id));
        if (!access.mayReadContent(cycle)) {
            throw new ProblemException(CommonProblem.NOT_ALLOWED);
        }
        return cycle;
    }

    /** Refuses with {@code coaching-cycle-step-not-possible}, which names what is possible, an act that is not. */
    public Standing require(Cycle cycle, Act act) {
        Standing standing = store.standing(cycle);
        if (!CycleRules.allowed(standing).contains(act)) {
            throw notPossible(standing);
        }
        return standing;
    }

    /** As {@link #require}, for a move to another phase. */
    public void requireMove(Cycle cycle, Phase to) {
        Standing standing = require(cycle, Act.MOVE);
        if (!CycleRules.reachable(standing).contains(to)) {
            throw notPossible(standing);
        }
    }

    /** A bad field. */
    public FieldFault fault(String pointer, String code, Object... arguments) {
        return new FieldFault(pointer, code, texts.fieldDetail(code, arguments));
    }

    private static ProblemException notPossible(Standing standing) {
        return new ProblemException(
                        CoachingProblem.CYCLE_STEP_NOT_POSSIBLE,
                        standing.phase().slug())
                .with(
                        "allowedActions",
                        CycleRules.allowed(standing).stream().map(Act::slug).toList())
                .with(
                        "allowedPhases",
                        CycleRules.reachable(standing).stream().map(Phase::slug).toList());
    }

    private Cycle visible(Optional<Cycle> found) {
        return found.filter(access::mayRead).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }
}
