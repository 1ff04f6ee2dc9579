package nl.schoolbel.coaching.cycles.actions;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How an action ends. */
public enum ActionEnd {
    @JsonProperty("done")
    DONE,

    @JsonProperty("dropped")
    DROPPED;

    ActionState state() {
        return ActionState.valueOf(name());
    }
}
