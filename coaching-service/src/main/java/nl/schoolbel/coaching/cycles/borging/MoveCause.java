package nl.schoolbel.coaching.cycles.borging;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a check falls due on another day than before. */
public enum MoveCause {
    /** The school's free days or lesson days changed. */
    @JsonProperty("school-days")
    SCHOOL_DAYS,

    /** The cycle stood still. */
    @JsonProperty("pause")
    PAUSE
}
