package nl.schoolbel.events.terms;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What can be promised about a ticket. */
public enum Target implements Term {
    /** The school's own: report until taken up, handed over or resolved. */
    @JsonProperty("triage")
    TRIAGE,

    /** Hand-over until the first sign of the beheerpartner. */
    @JsonProperty("acknowledge")
    ACKNOWLEDGE,

    /** One sign of the beheerpartner until the next. */
    @JsonProperty("update")
    UPDATE,

    /** Hand-over until the beheerpartner is at the school. */
    @JsonProperty("arrival")
    ARRIVAL,

    /** Hand-over until the school can go on. */
    @JsonProperty("workaround")
    WORKAROUND,

    /** Hand-over until a resolution that is not refused. */
    @JsonProperty("resolution")
    RESOLUTION
}
