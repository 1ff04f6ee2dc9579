package nl.schoolbel.coaching.cycles.actions;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What became of an action. */
public enum ActionState {
    @JsonProperty("open")
    OPEN,

    @JsonProperty("done")
    DONE,

    /** Not needed any more, or not possible. */
    @JsonProperty("dropped")
    DROPPED
}
