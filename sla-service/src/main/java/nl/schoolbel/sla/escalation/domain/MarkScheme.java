package nl.schoolbel.sla.escalation.domain;

import java.util.Collection;
import java.util.Set;

/**
 * Which marks a clock has.
 *
 * @param points the warnings, the breach and the levels
 * @param repeatAfter the last level, from which on it is told again and again; null when it is not
 * @param repeatEveryMinutes service time between two times of telling; 0 when it is not told again
 */
public record MarkScheme(Set<MarkPoint> points, MarkPoint repeatAfter, int repeatEveryMinutes) {

    public MarkScheme {
        points = Set.copyOf(points);
        if ((repeatAfter == null) != (repeatEveryMinutes == 0) || repeatEveryMinutes < 0) {
            throw new IllegalArgumentException("a last level is told again after 1 minute or more");
        }
        if (repeatAfter != null && !repeatAfter.late()) {
            throw new IllegalArgumentException("only what is late is told again");
        }
    }

    /** Marks of which none is told again. */
    public static MarkScheme of(Collection<MarkPoint> points) {
        return new MarkScheme(Set.copyOf(points), null, 0);
    }

    /** True for the times after the first at which the last level is told. */
    public boolean isRepeat(MarkPoint point) {
        return repeatAfter != null
                && !points.contains(point)
                && point.percent() == repeatAfter.percent()
                && point.offsetMinutes() > repeatAfter.offsetMinutes();
    }
}
