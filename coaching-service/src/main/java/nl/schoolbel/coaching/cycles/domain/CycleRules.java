package nl.schoolbel.coaching.cycles.domain;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The table of a cycle's life. Everything that does not stand here is refused, and the refusal names what is possible
 * instead. Forward may skip phases and back is always possible, both with a reason; to the end leads a decision only.
 */
public final class CycleRules {

    private CycleRules() {}

    /** What can be done now, in the order of {@link Act}. */
    public static Set<Act> allowed(Standing now) {
        EnumSet<Act> allowed = EnumSet.noneOf(Act.class);
        Arrays.stream(Act.values()).filter(act -> fits(act, now)).forEach(allowed::add);
        return Collections.unmodifiableSet(allowed);
    }

    /** The phases to which it can move now. */
    public static Set<Phase> reachable(Standing now) {
        if (!fits(Act.MOVE, now)) {
            return Set.of();
        }
        EnumSet<Phase> phases = EnumSet.range(Phase.EXPLORE, Phase.BORGING);
        phases.remove(now.phase());
        return Collections.unmodifiableSet(phases);
    }

    /** Where a decision to adapt may lead back to. */
    public static Set<Phase> adaptable() {
        return Collections.unmodifiableSet(EnumSet.range(Phase.EXPLORE, Phase.DO_ALONE));
    }

    /** Back, or past a phase, is told with a reason. */
    public static boolean needsReason(Phase from, Phase to) {
        return !to.isAfter(from) || to.isBeyondNextOf(from);
    }

    /** The numbers of the goal are settled before the work begins, so that the target does not follow the result. */
    public static boolean mayChangeNumbers(Phase phase) {
        return phase == Phase.EXPLORE;
    }

    /** True while a coach has something to do with it: until it is over, and as long as it is looked back at. */
    public static boolean goesOn(Standing now) {
        return now.phase() != Phase.DONE || now.embedded();
    }

    private static boolean fits(Act act, Standing now) {
        boolean open = now.phase() != Phase.DONE;
        boolean running = open && !now.paused();
        boolean borging = running && now.phase() == Phase.BORGING;
        return switch (act) {
            case CHANGE, STOP -> open;
            case MOVE, PAUSE -> running;
            case RESUME -> now.paused();
            case HOLD_CHECK -> borging && now.checksPlanned() > 0;
            case ADAPT -> borging && now.checksHeld() > 0;
            case EMBED -> borging && now.checksHeld() > 0 && now.checksPlanned() == 0;
            case REVIEW -> !open && now.embedded();
        };
    }
}
