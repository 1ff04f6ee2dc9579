package nl.schoolbel.coaching.requests;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.schoolbel.events.terms.Term;

/** Words of a request that can be taken out. */
public enum RequestText implements Term {
    @JsonProperty("question")
    QUESTION,

    @JsonProperty("answer")
    ANSWER,

    /** All that coaches and contactpersoon said to each other when they handed it on. */
    @JsonProperty("reasons")
    REASONS
}
