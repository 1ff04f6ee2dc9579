package nl.schoolbel.knowledge.moderation;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.schoolbel.events.terms.Term;

/** What came of a report. */
public enum ReportOutcome implements Term {
    /** Nothing is wrong with it. */
    @JsonProperty("dismissed")
    DISMISSED,

    /** The review is read by nobody any more. */
    @JsonProperty("hidden")
    HIDDEN,

    /** The coach mended it, sent it back or took it from the list. */
    @JsonProperty("acted-on")
    ACTED_ON,

    /** Its writer withdrew it before a coach looked. */
    @JsonProperty("gone")
    GONE
}
