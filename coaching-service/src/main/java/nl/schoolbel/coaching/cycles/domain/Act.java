package nl.schoolbel.coaching.cycles.domain;

import java.util.Locale;

/** What can be done with a cycle. */
public enum Act {
    /** Its plan is changed: words, numbers, actions, evidence. */
    CHANGE,
    /** It goes to another phase. */
    MOVE,
    /** It stands still for a while. */
    PAUSE,
    /** It goes on after a pause. */
    RESUME,
    /** A check whether it stuck is held. */
    HOLD_CHECK,
    /** Decided: it is given up. */
    STOP,
    /** Decided: it is tried again in another way, in a new turn. */
    ADAPT,
    /** Decided: the school goes on by itself. */
    EMBED,
    /** Looked at again after it was embedded. */
    REVIEW;

    /** The word in JSON, such as {@code hold-check}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
