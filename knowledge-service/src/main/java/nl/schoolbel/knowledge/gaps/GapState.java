package nl.schoolbel.knowledge.gaps;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.schoolbel.events.terms.Term;

/** Where a knowledge gap stands. */
public enum GapState implements Term {
    /** Nobody has dealt with it. */
    @JsonProperty("open")
    OPEN,

    /** A coach has dealt with it, or found that it needs nothing. */
    @JsonProperty("closed")
    CLOSED
}
