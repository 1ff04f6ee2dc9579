package nl.schoolbel.knowledge.moderation;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.schoolbel.events.terms.Term;

/** Where a report stands. */
public enum ReportState implements Term {
    /** No coach has dealt with it. */
    @JsonProperty("open")
    OPEN,

    /** A coach has, or it settled itself. */
    @JsonProperty("settled")
    SETTLED
}
