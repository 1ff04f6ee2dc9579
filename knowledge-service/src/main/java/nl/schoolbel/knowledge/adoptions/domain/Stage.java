package nl.schoolbel.knowledge.adoptions.domain;

import java.util.EnumSet;
import java.util.Set;

/** How far a school is with a practice, by what it may do next. */
public enum Stage {
    INTERESTED,
    TRYING,
    ADAPTED,
    EMBEDDED,
    DROPPED;

    /** True when the school does it, be it in a way of its own. */
    public boolean isDoing() {
        return this == TRYING || this == ADAPTED || this == EMBEDDED;
    }

    /** True when others want to know why: they may meet the same. */
    public boolean needsReason() {
        return this == ADAPTED || this == DROPPED;
    }

    /** What may come after it. Who dropped it may try again. */
    Set<Stage> next() {
        return switch (this) {
            case INTERESTED -> EnumSet.of(TRYING, ADAPTED, DROPPED);
            case TRYING -> EnumSet.of(ADAPTED, EMBEDDED, DROPPED);
            case ADAPTED -> EnumSet.of(EMBEDDED, DROPPED);
            case EMBEDDED -> EnumSet.of(ADAPTED, DROPPED);
            case DROPPED -> EnumSet.of(TRYING);
        };
    }
}
