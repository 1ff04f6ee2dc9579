package nl.schoolbel.coaching.requests;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a request stands. */
public enum RequestState {
    /** No coach has taken it on. */
    @JsonProperty("open")
    OPEN,

    /** A coach has taken it on. */
    @JsonProperty("accepted")
    ACCEPTED,

    /** A coach has answered it; that is its end. */
    @JsonProperty("answered")
    ANSWERED
}
