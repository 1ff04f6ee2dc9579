package nl.schoolbel.sla.servicetime.domain;

import java.time.DayOfWeek;

/**
 * One thing that is wrong with written opening hours.
 *
 * @param kind what is wrong
 * @param day owning day of the offending window
 * @param index place of the window in that day's list, from 0
 * @param otherDay owning day of the window it collides with; null unless {@link Kind#OVERLAP}
 * @param otherIndex place of that window in its day's list, from 0; -1 unless {@link Kind#OVERLAP}
 */
public record WindowProblem(Kind kind, DayOfWeek day, int index, DayOfWeek otherDay, int otherIndex) {

    /** What can be wrong with a window. */
    public enum Kind {
        /** Opening and closing are the same moment. */
        EMPTY,
        /** The window shares time with another one, perhaps with the part of it that lies after midnight. */
        OVERLAP
    }

    static WindowProblem empty(DayOfWeek day, int index) {
        return new WindowProblem(Kind.EMPTY, day, index, null, -1);
    }

    static WindowProblem overlap(DayOfWeek day, int index, DayOfWeek otherDay, int otherIndex) {
        return new WindowProblem(Kind.OVERLAP, day, index, otherDay, otherIndex);
    }

    @Override
    public String toString() {
        String where = day + "[" + index + "]";
        return kind == Kind.EMPTY
                ? where + " opens and closes at the same moment"
                : where + " overlaps " + otherDay + "[" + otherIndex + "]";
    }
}
