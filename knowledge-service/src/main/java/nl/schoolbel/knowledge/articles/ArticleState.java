package nl.schoolbel.knowledge.articles;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.schoolbel.events.terms.Term;
import nl.schoolbel.knowledge.articles.domain.ArticleLife;

/** How sure an article is. */
public enum ArticleState implements Term {
    /** Coaches alone see it. */
    @JsonProperty("draft")
    DRAFT,

    /** A coach read it: no person, and the words are right. Everybody reads it. */
    @JsonProperty("checked")
    CHECKED,

    /** Another coach, or the tickets that it helped with, hold it to be right. */
    @JsonProperty("validated")
    VALIDATED,

    /** Taken from the list: coaches alone see it. */
    @JsonProperty("archived")
    ARCHIVED;

    static ArticleState of(ArticleLife life) {
        if (life.archived()) {
            return ARCHIVED;
        }
        if (!life.isPublished()) {
            return DRAFT;
        }
        return life.validated() ? VALIDATED : CHECKED;
    }
}
