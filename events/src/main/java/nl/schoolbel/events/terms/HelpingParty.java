package nl.schoolbel.events.terms;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who helps with a tool. */
public enum HelpingParty implements Term {
    /** The ict-coaches of the board. */
    @JsonProperty("coach")
    COACH,

    /** The beheerpartner under its agreement. */
    @JsonProperty("beheerpartner")
    BEHEERPARTNER,

    /** Who makes or sells it. */
    @JsonProperty("supplier")
    SUPPLIER,

    /** The school itself. */
    @JsonProperty("school")
    SCHOOL
}
