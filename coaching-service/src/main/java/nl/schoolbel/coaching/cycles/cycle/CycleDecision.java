package nl.schoolbel.coaching.cycles.cycle;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.schoolbel.coaching.cycles.domain.Act;

/** What is decided about a cycle. */
public enum CycleDecision {
    /** It is given up; what was learnt is worth as much as a success. */
    @JsonProperty("stop")
    STOP,

    /** It is tried again in another way, in a new turn. */
    @JsonProperty("adapt")
    ADAPT,

    /** The school goes on with it by itself. */
    @JsonProperty("embed")
    EMBED;

    public Act act() {
        return Act.valueOf(name());
    }
}
