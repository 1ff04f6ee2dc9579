package nl.schoolbel.knowledge.terms;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.schoolbel.events.terms.Term;

/** How far everybody can use it, by the Web Content Accessibility Guidelines. */
public enum WcagLevel implements Term {
    /** Level A. */
    @JsonProperty("a")
    A,

    /** Level AA, which the law asks of public bodies. */
    @JsonProperty("aa")
    AA,

    /** Level AAA. */
    @JsonProperty("aaa")
    AAA,

    /** It does not reach level A. */
    @JsonProperty("none")
    NONE
}
