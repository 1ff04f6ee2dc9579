package nl.schoolbel.knowledge.practices;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.schoolbel.events.terms.Term;

/** Where a practice was tried. */
public enum Place implements Term {
    @JsonProperty("classroom")
    CLASSROOM,

    @JsonProperty("outside")
    OUTSIDE,

    @JsonProperty("home")
    HOME,

    /** A gymnasium or another large room. */
    @JsonProperty("hall")
    HALL
}
