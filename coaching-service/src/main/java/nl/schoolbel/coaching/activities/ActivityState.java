package nl.schoolbel.coaching.activities;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.schoolbel.coaching.activities.domain.Stage;

/** Where an activity stands. */
public enum ActivityState {
    @JsonProperty("planned")
    PLANNED(Stage.PLANNED),

    @JsonProperty("held")
    HELD(Stage.HELD),

    @JsonProperty("cancelled")
    CANCELLED(Stage.CANCELLED),

    @JsonProperty("taken-back")
    TAKEN_BACK(Stage.TAKEN_BACK);

    private final Stage stage;

    ActivityState(Stage stage) {
        this.stage = stage;
    }

    Stage stage() {
        return stage;
    }
}
