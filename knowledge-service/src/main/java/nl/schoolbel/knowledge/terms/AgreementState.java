package nl.schoolbel.knowledge.terms;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.schoolbel.events.terms.Term;

/** Whether there is an agreement on what the supplier does with personal data. */
public enum AgreementState implements Term {
    /** Signed by both. */
    @JsonProperty("signed")
    SIGNED,

    /** Asked for, not signed yet. */
    @JsonProperty("requested")
    REQUESTED,

    /** There is none, and one is needed. */
    @JsonProperty("none")
    NONE,

    /** No personal data goes to the supplier. */
    @JsonProperty("not-needed")
    NOT_NEEDED
}
