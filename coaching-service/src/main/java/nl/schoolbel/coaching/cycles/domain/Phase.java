package nl.schoolbel.coaching.cycles.domain;

import java.util.Locale;

/** How far a cycle is, in order. */
public enum Phase {
    /** What do we want, and where are we now. */
    EXPLORE,
    /** The coach shows it. */
    SHOW,
    /** Coach and teacher do it together. */
    DO_TOGETHER,
    /** The teacher does it alone. */
    DO_ALONE,
    /** Does it stay when the coach is gone. */
    BORGING,
    /** Decided; the end. */
    DONE;

    /** The word in JSON, such as {@code do-together}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** True for a later phase. */
    public boolean isAfter(Phase other) {
        return compareTo(other) > 0;
    }

    /** True when phases lie between the two. */
    public boolean isBeyondNextOf(Phase other) {
        return ordinal() > other.ordinal() + 1;
    }
}
