package nl.schoolbel.events.terms;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far the board helps with a tool. */
public enum SupportTier implements Term {
    /** Technical help and help in the lesson. */
    @JsonProperty("full")
    FULL,

    /** Help with what its card names, and no more. */
    @JsonProperty("limited")
    LIMITED,

    /** Schools help each other. */
    @JsonProperty("community")
    COMMUNITY,

    /** Nobody helps; who uses it can do without. */
    @JsonProperty("unsupported")
    UNSUPPORTED
}
