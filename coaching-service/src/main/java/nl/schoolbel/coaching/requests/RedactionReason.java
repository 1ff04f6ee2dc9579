package nl.schoolbel.coaching.requests;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.schoolbel.events.terms.Term;

/** Why words were taken out; a word of a list, since a sentence could say it all again. */
public enum RedactionReason implements Term {
    /** It says something of a person that does not belong here. */
    @JsonProperty("personal-data")
    PERSONAL_DATA,

    /** A password, a code, something that others must not know. */
    @JsonProperty("secret")
    SECRET,

    /** It insults or threatens. */
    @JsonProperty("offensive")
    OFFENSIVE,

    /** It was meant for another place. */
    @JsonProperty("by-mistake")
    BY_MISTAKE
}
