package nl.schoolbel.coaching.coaches;

import com.fasterxml.jackson.annotation.JsonProperty;

/** As what a coach looks after a school. */
public enum SchoolRole {
    /** The school's own coach; one at a time. */
    @JsonProperty("lead")
    LEAD,

    /** For who leads and is away; there may be several. */
    @JsonProperty("stand-in")
    STAND_IN
}
