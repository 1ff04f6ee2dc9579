package nl.schoolbel.events.terms;

import com.fasterxml.jackson.annotation.JsonProperty;

/** On which side of the work somebody stands. */
public enum Party implements Term {
    /** The school and its board: teacher, contactpersoon, coach, bestuur. */
    @JsonProperty("school")
    SCHOOL,

    /** The beheerpartner, by its system or by a person. */
    @JsonProperty("beheerpartner")
    BEHEERPARTNER,

    /** Nobody: the rules themselves. */
    @JsonProperty("system")
    SYSTEM
}
