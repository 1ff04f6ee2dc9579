package nl.schoolbel.sla.escalation.domain;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import nl.schoolbel.sla.clock.domain.Clock;

/** What has been said about the marks of one clock, seen from its present cycle. */
final class MarkHistory {

    private final Clock clock;
    private final int cycle;
    private final Set<Mark> handled = new HashSet<>();
    /** Percentages that were told, in any cycle, and still hold. */
    private final Set<Integer> standing = new HashSet<>();

    MarkHistory(Clock clock, Collection<HandledMark> marks) {
        this.clock = clock;
        cycle = Marks.cycle(clock, marks);
        for (HandledMark mark : marks) {
            if (mark.mark().target() == clock.target()) {
                handled.add(mark.mark());
                if (mark.stands() && Marks.holds(clock, mark)) {
                    standing.add(mark.mark().percent());
                }
            }
        }
    }

    Mark inPresentCycle(int percent) {
        return new Mark(clock.target(), cycle, percent);
    }

    boolean handled(Mark mark) {
        return handled.contains(mark);
    }

    boolean toldBefore(int percent) {
        return standing.contains(percent);
    }

    /** The highest percentage that was told and still holds; 0 when there is none. */
    int highestTold() {
        return standing.stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
