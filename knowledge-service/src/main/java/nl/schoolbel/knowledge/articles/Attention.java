package nl.schoolbel.knowledge.articles;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.schoolbel.events.terms.Term;

/** Why coaches should look at an article again. */
public enum Attention implements Term {
    /** It did not help readers, again and again since it was checked. */
    @JsonProperty("not-helped")
    NOT_HELPED,

    /** Words of it were taken out of the ticket that they came from. */
    @JsonProperty("words-taken-out")
    WORDS_TAKEN_OUT,

    /** A coach sent it back. */
    @JsonProperty("sent-back")
    SENT_BACK
}
