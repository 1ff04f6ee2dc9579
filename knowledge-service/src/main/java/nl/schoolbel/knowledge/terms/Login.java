package nl.schoolbel.knowledge.terms;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.schoolbel.events.terms.Term;

/** How one gets in. */
public enum Login implements Term {
    /** Without an account. */
    @JsonProperty("none")
    NONE,

    /** With a code of the teacher, without an account of the pupil. */
    @JsonProperty("code")
    CODE,

    /** By Entree Federatie. */
    @JsonProperty("entree")
    ENTREE,

    /** With the account of the school, such as Microsoft or Google. */
    @JsonProperty("school-account")
    SCHOOL_ACCOUNT,

    /** With an account of the tool itself. */
    @JsonProperty("own-account")
    OWN_ACCOUNT
}
