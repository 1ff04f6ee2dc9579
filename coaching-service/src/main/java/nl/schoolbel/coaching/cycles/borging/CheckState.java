package nl.schoolbel.coaching.cycles.borging;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What became of a check. */
public enum CheckState {
    /** Still to be held. */
    @JsonProperty("planned")
    PLANNED,

    /** Held; what was found stands with it. */
    @JsonProperty("held")
    HELD,

    /** Not needed any more: the cycle went back or ended. */
    @JsonProperty("dropped")
    DROPPED
}
