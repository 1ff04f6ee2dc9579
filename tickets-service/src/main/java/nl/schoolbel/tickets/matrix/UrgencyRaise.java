package nl.schoolbel.tickets.matrix;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.schoolbel.events.terms.Term;
import nl.schoolbel.events.terms.Urgency;

/** Why a report counts as more urgent than its sender said. Never more than one step in all. */
public enum UrgencyRaise implements Term {
    /** A lesson cannot go on. */
    @JsonProperty("lesson-blocked")
    LESSON_BLOCKED,

    /** It is needed within one school day. */
    @JsonProperty("needed-soon")
    NEEDED_SOON;

    /** The raise that a report has a right to, {@code null} for none; a blocked lesson is named before a need. */
    static UrgencyRaise of(boolean lessonBlocked, boolean neededSoon) {
        if (lessonBlocked) {
            return LESSON_BLOCKED;
        }
        return neededSoon ? NEEDED_SOON : null;
    }

    /** High stays high. */
    static Urgency raised(Urgency urgency) {
        return urgency == Urgency.LOW ? Urgency.NORMAL : Urgency.HIGH;
    }
}
