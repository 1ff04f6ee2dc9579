package nl.schoolbel.knowledge.recommendations;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.schoolbel.events.terms.Term;

/** Why something may help a school. */
public enum RecommendationReason implements Term {
    /** The school asked a coach about the tool. */
    @JsonProperty("open-request")
    OPEN_REQUEST,

    /** The school has many questions about the tool. */
    @JsonProperty("signal")
    SIGNAL,

    /** It stayed at schools that are like this one. */
    @JsonProperty("like-schools")
    LIKE_SCHOOLS,

    /** It is for groups, and on devices, that the school works with. */
    @JsonProperty("fits")
    FITS
}
