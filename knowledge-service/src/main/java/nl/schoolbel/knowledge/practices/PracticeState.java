package nl.schoolbel.knowledge.practices;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.schoolbel.events.terms.Term;
import nl.schoolbel.knowledge.practices.domain.PracticeLife;

/** Where a practice stands. */
public enum PracticeState implements Term {
    /** Never published: its author and coaches see it. */
    @JsonProperty("draft")
    DRAFT,

    /** Everybody reads it, also while its next version is written. */
    @JsonProperty("published")
    PUBLISHED,

    /** Taken from the list: its author and coaches see it. */
    @JsonProperty("archived")
    ARCHIVED;

    static PracticeState of(PracticeLife life) {
        if (life.archived()) {
            return ARCHIVED;
        }
        return life.isPublished() ? PUBLISHED : DRAFT;
    }
}
