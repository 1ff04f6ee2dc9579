package nl.schoolbel.sla.escalation.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Set;
import nl.schoolbel.sla.clock.domain.Clock;
import nl.schoolbel.sla.escalation.domain.MarkDecision.SkipReason;

/** Plans the marks of a clock and says what to do with each of them at a moment. */
public final class Marks {

    private Marks() {}

    /** Where points fall on the clock, in the order in which it gets to them. */
    public static List<PlannedMark> plan(Clock clock, Collection<MarkPoint> points) {
        return points.stream()
                .distinct()
                .sorted(Comparator.comparing((MarkPoint point) -> point.within(clock.budget()))
                        .thenComparing(MarkPoint::percent))
                .map(point -> new PlannedMark(point, plannedAt(clock, point)))
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
     * @param handled all marks of the ticket on which the last word has been said, of every cycle
     */
    public static int cycle(Clock clock, Collection<HandledMark> handled) {
        int last = handled.stream()
                .filter(mark -> mark.isOf(clock))
                .mapToInt(mark -> mark.mark().cycle())
                .max()
                .orElse(1);
        boolean toldInVain = handled.stream()
                .filter(mark -> mark.isOf(clock) && mark.mark().cycle() == last && mark.fired())
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
     * @param scheme which marks the clock has
     * @param handled all marks of the ticket on which the last word has been said, of every cycle
     * @return in the order in which the clock gets to them; at most one fires
     */
    public static List<MarkDecision> decide(
            Clock clock, MarkScheme scheme, Collection<HandledMark> handled, Instant now) {
        MarkHistory history = new MarkHistory(clock, handled);
        Set<MarkPoint> points = new HashSet<>(scheme.points());
        Repeats.next(clock, scheme, handled, cycle(clock, handled), now).ifPresent(points::add);
        Duration told = history.highestTold();
        boolean breachKnown = history.breachKnown();
        List<PlannedMark> planned = plan(clock, points);
        LinkedList<MarkDecision> decisions = new LinkedList<>();
        for (int highestFirst = planned.size() - 1; highestFirst >= 0; highestFirst--) {
            PlannedMark one = planned.get(highestFirst);
            Mark mark = history.inPresentCycle(one.point());
            if (history.handled(mark)) {
                continue;
            }
            if (!one.reachedBy(now)) {
                decisions.addFirst(MarkDecision.await(mark, one.at()));
                continue;
            }
            SkipReason reason = skipReason(clock, mark, history, told);
            if (reason == null) {
                decisions.addFirst(MarkDecision.fire(mark, one.at(), mark.late() && !breachKnown));
                told = mark.point().within(clock.budget());
            } else {
                decisions.addFirst(MarkDecision.skip(mark, one.at(), reason));
            }
        }
        return List.copyOf(decisions);
    }

    private static SkipReason skipReason(Clock clock, Mark mark, MarkHistory history, Duration told) {
        if (history.toldBefore(mark.point())) {
            return SkipReason.TOLD_BEFORE;
        }
        if (mark.point().within(clock.budget()).compareTo(told) <= 0) {
            return SkipReason.OVERTAKEN;
        }
        return clock.open() || mark.late() ? null : SkipReason.CLOCK_OVER;
    }

    /** True when the clock has got to the mark by the time at which it was told. */
    static boolean holds(Clock clock, HandledMark told) {
        Instant at = plannedAt(clock, told.mark().point());
        return at != null && !at.isAfter(told.handledAt());
    }

    /** Who is done at the very moment of a late mark is in time, so that the clock does not get to it. */
    static Instant plannedAt(Clock clock, MarkPoint point) {
        return clock.markAt(point.percent(), Duration.ofMinutes(point.offsetMinutes()))
                .filter(at -> !point.late() || !clock.overBy(at))
                .orElse(null);
    }
}
