package nl.schoolbel.events.terms;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whom a waiting ticket waits for. Which of these pause a target is for the agreement to say. */
public enum WaitingReason implements Term {
    /** An answer or an act of the school. */
    @JsonProperty("school")
    SCHOOL,

    /** A way into the building or the room. */
    @JsonProperty("access")
    ACCESS,

    /** The supplier of a tool or part. */
    @JsonProperty("supplier")
    SUPPLIER,

    /** Somebody else, such as a line owner. */
    @JsonProperty("third-party")
    THIRD_PARTY
}
