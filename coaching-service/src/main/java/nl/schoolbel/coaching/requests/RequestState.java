package nl.schoolbel.coaching.requests;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.schoolbel.coaching.requests.domain.Stage;

/** Where a request stands, as it is written in JSON; the same words as {@link Stage}, which knows no JSON. */
public enum RequestState {
    @JsonProperty("open")
    OPEN,

    @JsonProperty("accepted")
    ACCEPTED,

    @JsonProperty("referred")
    REFERRED,

    @JsonProperty("passed-on")
    PASSED_ON,

    @JsonProperty("answered")
    ANSWERED,

    @JsonProperty("withdrawn")
    WITHDRAWN,

    @JsonProperty("ended")
    ENDED;

    static RequestState of(Stage stage) {
        return valueOf(stage.name());
    }

    Stage stage() {
        return Stage.valueOf(name());
    }
}
