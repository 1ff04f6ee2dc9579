package nl.schoolbel.knowledge.vetting;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.schoolbel.events.terms.Term;
import nl.schoolbel.knowledge.vetting.domain.RequestLife;

/** Where a request for a tool stands. */
public enum ToolRequestState implements Term {
    /** Nobody looks at it yet. */
    @JsonProperty("requested")
    REQUESTED,

    /** A coach looks at it. */
    @JsonProperty("under-review")
    UNDER_REVIEW,

    /** It stands on the card whether the tool may be used. */
    @JsonProperty("decided")
    DECIDED,

    /** Ended without a decision, with a reason. */
    @JsonProperty("closed")
    CLOSED,

    /** Everybody who asked took it back. */
    @JsonProperty("withdrawn")
    WITHDRAWN,

    /** It goes on in another request. */
    @JsonProperty("merged")
    MERGED;

    static ToolRequestState of(RequestLife life) {
        return valueOf(life.stage().name());
    }

    /** True while somebody waits for a decision. */
    boolean isOpen() {
        return RequestLife.Stage.valueOf(name()).isOpen();
    }
}
