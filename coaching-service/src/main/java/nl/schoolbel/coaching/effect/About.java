package nl.schoolbel.coaching.effect;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.schoolbel.events.terms.Term;

/** What was done at the school. */
public enum About implements Term {
    /** An activity about a tool; the day on which it was held is the turning day. */
    @JsonProperty("activity")
    ACTIVITY,

    /** A cycle about a tool; the day on which its borging began is the turning day. */
    @JsonProperty("cycle")
    CYCLE
}
