package nl.schoolbel.coaching.signals;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.schoolbel.events.terms.Term;

/** Where a signal stands. */
public enum SignalState implements Term {
    /** No coach has looked at it. */
    @JsonProperty("raised")
    RAISED,

    /** A coach has taken it on. */
    @JsonProperty("accepted")
    ACCEPTED,

    /** A coach said why nothing will be done; that is its end. */
    @JsonProperty("declined")
    DECLINED,

    /** A coach said what came of it; that is its end. */
    @JsonProperty("ended")
    ENDED
}
