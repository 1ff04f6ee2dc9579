package nl.schoolbel.events.terms;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who is told of an escalation. */
public enum EscalationReceiver implements Term {
    /** The beheerpartner's system. */
    @JsonProperty("beheerpartner")
    BEHEERPARTNER,

    /** Who leads the work at the beheerpartner. */
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
