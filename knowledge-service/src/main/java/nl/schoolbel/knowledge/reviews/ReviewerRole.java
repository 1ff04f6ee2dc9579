package nl.schoolbel.knowledge.reviews;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.schoolbel.events.terms.Term;

/** As whom somebody wrote a review. */
public enum ReviewerRole implements Term {
    /** A teacher. */
    @JsonProperty("teacher")
    TEACHER,

    /** The teacher who looks after ict at the school. */
    @JsonProperty("contactpersoon")
    CONTACTPERSOON,

    /** A coach of the board. */
    @JsonProperty("coach")
    COACH
}
