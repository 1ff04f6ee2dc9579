package nl.schoolbel.knowledge.terms;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.schoolbel.events.terms.Term;

/** Personal data that a tool holds. */
public enum DataCategory implements Term {
    /** No personal data at all. */
    @JsonProperty("none")
    NONE,

    /** A name, or a nickname that leads to one. */
    @JsonProperty("name")
    NAME,

    /** The account that the school gave. */
    @JsonProperty("school-account")
    SCHOOL_ACCOUNT,

    /** Which group somebody is in. */
    @JsonProperty("class")
    CLASS,

    /** What somebody makes. */
    @JsonProperty("work")
    WORK,

    /** Marks, scores and progress. */
    @JsonProperty("results")
    RESULTS,

    /** A recorded voice. */
    @JsonProperty("voice")
    VOICE,

    /** Photo or film. */
    @JsonProperty("picture")
    PICTURE,

    /** Where somebody is. */
    @JsonProperty("location")
    LOCATION,

    /** What somebody does with it and when. */
    @JsonProperty("usage")
    USAGE,

    /** Special categories such as health or religion. */
    @JsonProperty("special")
    SPECIAL
}
