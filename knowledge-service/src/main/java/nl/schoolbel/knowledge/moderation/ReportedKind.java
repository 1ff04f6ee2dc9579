package nl.schoolbel.knowledge.moderation;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.schoolbel.events.terms.Term;

/** What somebody can report. */
public enum ReportedKind implements Term {
    /** The text of a tool card. */
    @JsonProperty("tool")
    TOOL,

    /** A practice. */
    @JsonProperty("practice")
    PRACTICE,

    /** An article. */
    @JsonProperty("article")
    ARTICLE,

    /** A review. */
    @JsonProperty("review")
    REVIEW
}
