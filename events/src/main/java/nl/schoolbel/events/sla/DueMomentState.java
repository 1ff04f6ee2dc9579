package nl.schoolbel.events.sla;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.schoolbel.events.terms.Term;

/** How a target of a ticket stands. */
public enum DueMomentState implements Term {
    /** Time counts. */
    @JsonProperty("running")
    RUNNING,
    /** Time does not count, for a reason that the agreement allows. */
    @JsonProperty("paused")
    PAUSED,
    /** Done before the due moment. */
    @JsonProperty("met")
    MET,
    /** The due moment went by and it is still not done. */
    @JsonProperty("breached")
    BREACHED,
    /** Done, but after the due moment. */
    @JsonProperty("met-late")
    MET_LATE,
    /** Ended without a verdict, such as by a withdrawal. */
    @JsonProperty("ended")
    ENDED
}
