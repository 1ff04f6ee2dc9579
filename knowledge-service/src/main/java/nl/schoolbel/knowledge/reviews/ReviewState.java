package nl.schoolbel.knowledge.reviews;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.schoolbel.events.terms.Term;

/** Where a review stands. */
public enum ReviewState implements Term {
    /** It waits for a coach. */
    @JsonProperty("pending")
    PENDING,

    /** Everybody reads it. */
    @JsonProperty("published")
    PUBLISHED,

    /** A coach refused it, with a reason. */
    @JsonProperty("refused")
    REFUSED,

    /** Its writer asks another coach. */
    @JsonProperty("appealed")
    APPEALED
}
