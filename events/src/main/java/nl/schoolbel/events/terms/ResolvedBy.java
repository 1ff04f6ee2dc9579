package nl.schoolbel.events.terms;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who solved a ticket. */
public enum ResolvedBy implements Term {
    /** The school itself, without or after a return of the beheerpartner. */
    @JsonProperty("school")
    SCHOOL,

    /** The beheerpartner. */
    @JsonProperty("beheerpartner")
    BEHEERPARTNER
}
