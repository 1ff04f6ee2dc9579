package nl.schoolbel.events.terms;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How soon a fault hurts; with {@link Impact} it makes the priority. */
public enum Urgency implements Term {
    /** It can wait. */
    @JsonProperty("low")
    LOW,

    /** It hinders the work. */
    @JsonProperty("normal")
    NORMAL,

    /** It hurts now, or is needed very soon. */
    @JsonProperty("high")
    HIGH
}
