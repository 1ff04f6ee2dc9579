package nl.schoolbel.sla.escalation.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import nl.schoolbel.sla.clock.domain.Clock;
import nl.schoolbel.sla.escalation.domain.MarkDecision.SkipReason;

/** Plans the marks of a clock and says what to do with each of them at a moment. */
public final class Marks {

    private Marks() {}

    /**
     * Where percentages of the budget fall on the clock.
     *
     * @param percents each 1 or more; above 100 lies after the due moment; doubles count once
     * @return in rising order of percentage
     */
    public static List<PlannedMark> plan(Clock clock, Collection<Integer> percents) {
        return percents.stream()
                .distinct()
                .sorted()
                .map(percent -> new PlannedMark(percent, plannedAt(clock, percent)))
                .toList();
    }

    /**
     * The cycle that the clock is in: one more than the last while it is open and something told in that one does not
     * hold any more, because the clock has not got there after all (a change moved the mark beyond its firing) or
     * because the breach was disproved.
     *
     * <p>Follows from the clock and the marks handled alone, so it also falls back when a change is undone before
     * anything was said in the new cycle; marks still planned in another cycle than this one are void.
     *
     * @param handled all marks of the clock on which the last word has been said, of every cycle
     */
    public static int cycle(Clock clock, Collection<HandledMark> handled) {
        int last = handled.stream()
                .filter(mark -> mark.mark().target() == clock.target())
                .mapToInt(mark -> mark.mark().cycle())
                .max()
                .orElse(1);
        boolean toldInVain = handled.stream()
                .filter(mark ->
                        mark.mark().target() == clock.target() && mark.mark().cycle() == last && mark.fired())
                .anyMatch(mark -> mark.overturned() || !holds(clock, mark));
        return clock.open() && toldInVain ? last + 1 : last;
    }

    /**
     * What to do with each mark of the present cycle on which the last word has not been said.
     *
     * <p>Of the marks reached only the highest fires, and only if nothing higher was told; the others are skipped. A
     * warning (below 100) does not fire once the clock is over; a late mark does, because the breach is a fact. A mark
     * that is not reached waits, also on a clock that is over: a refused resolution may open it again.
     *
     * @param percents as for {@link #plan}
     * @param handled all marks of the clock on which the last word has been said, of every cycle
     * @return in rising order of percentage; at most one fires
     */
    public static List<MarkDecision> decide(
            Clock clock, Collection<Integer> percents, Collection<HandledMark> handled, Instant now) {
        MarkHistory history = new MarkHistory(clock, handled);
        int told = history.highestTold();
        boolean breachKnown = told >= 100;
        List<MarkDecision> decisions = new ArrayList<>();
        List<PlannedMark> highestFirst = plan(clock, percents).stream()
                .sorted(Comparator.comparingInt(PlannedMark::percent).reversed())
                .toList();
        for (PlannedMark planned : highestFirst) {
            Mark mark = history.inPresentCycle(planned.percent());
            if (history.handled(mark)) {
                continue;
            }
            if (!planned.reachedBy(now)) {
                decisions.add(MarkDecision.await(mark, planned.at()));
                continue;
            }
            SkipReason reason = skipReason(clock, mark, history, told);
            if (reason == null) {
                decisions.add(MarkDecision.fire(mark, planned.at(), mark.late() && !breachKnown));
                told = mark.percent();
            } else {
                decisions.add(MarkDecision.skip(mark, planned.at(), reason));
            }
        }
        decisions.sort(Comparator.comparingInt(decision -> decision.mark().percent()));
        return List.copyOf(decisions);
    }

    private static SkipReason skipReason(Clock clock, Mark mark, MarkHistory history, int told) {
        if (history.toldBefore(mark.percent())) {
            return SkipReason.TOLD_BEFORE;
        }
        if (mark.percent() < told) {
            return SkipReason.OVERTAKEN;
        }
        return clock.open() || mark.late() ? null : SkipReason.CLOCK_OVER;
    }

    /** True when the clock has got to the mark by the time at which it was told. */
    static boolean holds(Clock clock, HandledMark told) {
        Instant at = plannedAt(clock, told.mark().percent());
        return at != null && !at.isAfter(told.handledAt());
    }

    /** Who is done at the very moment of a late mark is in time, so that the clock does not get to it. */
    private static Instant plannedAt(Clock clock, int percent) {
        return clock.reachedAt(clock.budget().multipliedBy(percent).dividedBy(100))
                .filter(at -> percent < 100 || !clock.overBy(at))
                .orElse(null);
    }
}
