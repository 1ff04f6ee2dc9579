package nl.schoolbel.coaching.cycles.cycle;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.schoolbel.coaching.cycles.domain.Phase;

/** The phases as JSON has them; see {@link Phase}. */
public enum CyclePhase {
    @JsonProperty("explore")
    EXPLORE,
    @JsonProperty("show")
    SHOW,
    @JsonProperty("do-together")
    DO_TOGETHER,
    @JsonProperty("do-alone")
    DO_ALONE,
    @JsonProperty("borging")
    BORGING,
    @JsonProperty("done")
    DONE;

    /** {@code null} stays {@code null}. */
    public static CyclePhase of(Phase phase) {
        return phase == null ? null : valueOf(phase.name());
    }

    public Phase phase() {
        return Phase.valueOf(name());
    }
}
