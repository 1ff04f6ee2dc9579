package nl.schoolbel.knowledge.moderation;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.schoolbel.events.terms.Term;

/** What is wrong with something that everybody reads. */
public enum AbuseReason implements Term {
    /** Somebody can be recognised. */
    @JsonProperty("person-recognisable")
    PERSON_RECOGNISABLE,

    /** It hurts people. */
    @JsonProperty("offensive")
    OFFENSIVE,

    /** It sells something. */
    @JsonProperty("advertising")
    ADVERTISING,

    /** It is not so, or not so any more. */
    @JsonProperty("wrong")
    WRONG,

    /** Who follows it gets into trouble. */
    @JsonProperty("unsafe-advice")
    UNSAFE_ADVICE,

    /** It is somebody else's work. */
    @JsonProperty("rights-infringed")
    RIGHTS_INFRINGED,

    /** Something else, which the note tells. */
    @JsonProperty("other")
    OTHER
}
