package nl.schoolbel.sla.escalation.domain;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import nl.schoolbel.sla.clock.domain.Clock;

/** What has been said about the marks of one clock, seen from its present cycle. */
final class MarkHistory {

    private final Clock clock;
    private final int cycle;
    private final Set<Mark> handled = new HashSet<>();
    /** Points that were told, in any cycle, and still hold. */
    private final Set<MarkPoint> standing = new HashSet<>();

    MarkHistory(Clock clock, Collection<HandledMark> marks) {
        this.clock = clock;
        cycle = Marks.cycle(clock, marks);
        for (HandledMark mark : marks) {
            if (mark.isOf(clock)) {
                handled.add(mark.mark());
                if (mark.stands() && Marks.holds(clock, mark)) {
                    standing.add(mark.mark().point());
                }
            }
        }
    }

    Mark inPresentCycle(MarkPoint point) {
        return new Mark(clock.target(), clock.repeat(), cycle, point);
    }

    boolean handled(Mark mark) {
        return handled.contains(mark);
    }

    boolean toldBefore(MarkPoint point) {
        return standing.contains(point);
    }

    /** True when a breach was told and still holds. */
    boolean breachKnown() {
        return standing.stream().anyMatch(MarkPoint::late);
    }

    /** How far on the clock the highest point lies that was told and still holds; zero when there is none. */
    Duration highestTold() {
        return standing.stream()
                .map(point -> point.within(clock.budget()))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }
}
