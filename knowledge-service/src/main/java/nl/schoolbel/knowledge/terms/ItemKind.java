package nl.schoolbel.knowledge.terms;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.schoolbel.events.terms.Term;

/** What can be found. */
public enum ItemKind implements Term {
    /** A tool card. */
    @JsonProperty("tool")
    TOOL,

    /** A practice or experiment. */
    @JsonProperty("practice")
    PRACTICE,

    /** An article that solves a problem. */
    @JsonProperty("article")
    ARTICLE
}
