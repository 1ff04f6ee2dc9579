package nl.schoolbel.knowledge.moderation;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.schoolbel.events.terms.Term;

/** What waits for a coach. */
public enum ModerationTask implements Term {
    /** A review to publish or refuse. */
    @JsonProperty("review")
    REVIEW,

    /** An appeal of a refusal. */
    @JsonProperty("appeal")
    APPEAL,

    /** A report of abuse. */
    @JsonProperty("report")
    REPORT
}
