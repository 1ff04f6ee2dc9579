package nl.schoolbel.knowledge.reviews;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.schoolbel.events.terms.Term;

/** What a coach makes of a review. */
public enum ReviewVerdict implements Term {
    /** Everybody may read it. */
    @JsonProperty("publish")
    PUBLISH,

    /** Nobody may, for a reason. */
    @JsonProperty("refuse")
    REFUSE
}
