package nl.schoolbel.events.terms;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a school is with a practice that others made. */
public enum AdoptionState implements Term {
    /** They want to know more of it. */
    @JsonProperty("interested")
    INTERESTED,

    /** They do it as it is written. */
    @JsonProperty("trying")
    TRYING,

    /** They do it in a way of their own. */
    @JsonProperty("adapted")
    ADAPTED,

    /** It is part of how the school works. */
    @JsonProperty("embedded")
    EMBEDDED,

    /** They stopped, which is worth knowing too. */
    @JsonProperty("dropped")
    DROPPED
}
