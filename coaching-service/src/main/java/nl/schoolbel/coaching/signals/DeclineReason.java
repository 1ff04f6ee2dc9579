package nl.schoolbel.coaching.signals;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.schoolbel.events.terms.Term;

/** Why nothing is done with a signal. */
public enum DeclineReason implements Term {
    /** It is not what it looks like; counts in the false-signal rate. */
    @JsonProperty("false-signal")
    FALSE_SIGNAL,

    /** A coach is at work on it already. */
    @JsonProperty("known-already")
    KNOWN_ALREADY,

    /** It is for who repairs, not for a coach. */
    @JsonProperty("technical")
    TECHNICAL,

    /** No coach has time for it. */
    @JsonProperty("no-capacity")
    NO_CAPACITY,

    /** What the words say. */
    @JsonProperty("other")
    OTHER
}
