package nl.schoolbel.sla.agreements;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.schoolbel.events.terms.Term;

/** Which hours a target counts. */
public enum HoursLayer implements Term {
    /** Those of the agreement's calendar. */
    @JsonProperty("contract")
    CONTRACT,

    /** Those of the calendar, and those out of hours for the priorities that have them. */
    @JsonProperty("contract-and-out-of-hours")
    CONTRACT_AND_OUT_OF_HOURS,

    /** Those of the calendar in which the school is open too. */
    @JsonProperty("contract-and-school")
    CONTRACT_AND_SCHOOL,

    /** Those in which the school is open. */
    @JsonProperty("school-access")
    SCHOOL_ACCESS,

    /** Those in which the school gives lessons. */
    @JsonProperty("school-lessons")
    SCHOOL_LESSONS
}
