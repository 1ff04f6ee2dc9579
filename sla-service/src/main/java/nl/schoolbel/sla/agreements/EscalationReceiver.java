package nl.schoolbel.sla.agreements;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.schoolbel.events.terms.Term;

/** Who is told of an escalation. */
public enum EscalationReceiver implements Term {
    /** The beheerpartner's own system, by webhook. */
    @JsonProperty("beheerpartner")
    BEHEERPARTNER,

    /** The beheerpartner's manager. */
    @JsonProperty("manager")
    MANAGER,

    /** The contactpersonen of the school. */
    @JsonProperty("school")
    SCHOOL,

    /** The coaches. */
    @JsonProperty("coach")
    COACH,

    /** The bestuur. */
    @JsonProperty("bestuur")
    BESTUUR
}
