package nl.schoolbel.coaching.cycles.actions;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who does it; never by name. */
public enum ActionOwner {
    @JsonProperty("coach")
    COACH,

    /** The teacher or teachers who take part. */
    @JsonProperty("teacher")
    TEACHER,

    /** Somebody else at the school. */
    @JsonProperty("school")
    SCHOOL
}
