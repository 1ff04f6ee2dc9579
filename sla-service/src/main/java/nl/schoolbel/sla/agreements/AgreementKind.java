package nl.schoolbel.sla.agreements;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.schoolbel.events.terms.Term;

/** Whose promise an agreement is. */
public enum AgreementKind implements Term {
    /** A contract: what a beheerpartner promises from the hand-over on. */
    @JsonProperty("beheerpartner")
    BEHEERPARTNER,

    /** The school's own: how soon it looks at a report, and what it is promised as a whole. */
    @JsonProperty("school")
    SCHOOL
}
