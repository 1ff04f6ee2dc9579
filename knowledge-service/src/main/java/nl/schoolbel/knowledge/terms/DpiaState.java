package nl.schoolbel.knowledge.terms;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.schoolbel.events.terms.Term;

/** Whether the risks for the privacy of pupils and staff were assessed (data protection impact assessment). */
public enum DpiaState implements Term {
    /** By SIVON, for all schools. */
    @JsonProperty("sivon")
    SIVON,

    /** By the board itself. */
    @JsonProperty("own")
    OWN,

    /** Not yet, and it is needed. */
    @JsonProperty("none")
    NONE,

    /** The risk is too small to need one. */
    @JsonProperty("not-needed")
    NOT_NEEDED
}
