package nl.schoolbel.sla.agreements;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.schoolbel.events.terms.Term;

/** How far an agreement version is. */
public enum AgreementState implements Term {
    /** Can still be changed; applies to nothing. */
    @JsonProperty("draft")
    DRAFT,

    /** Applies from its first day on, and is never edited. */
    @JsonProperty("published")
    PUBLISHED,

    /** Its last day was set afterwards; it applies up to and including that day. */
    @JsonProperty("ended")
    ENDED
}
