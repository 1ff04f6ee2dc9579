package nl.schoolbel.events.envelope;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whose clock read the instant at which a fact happened. */
public enum OccurredBy {
    /** A service of this suite; for an update that came in, the gateway that received it. */
    @JsonProperty("schoolbel")
    SCHOOLBEL,
    /** The beheerpartner's own system, where it is asked for changes and states their time itself. */
    @JsonProperty("beheerpartner")
    BEHEERPARTNER
}
