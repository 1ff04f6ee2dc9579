package nl.schoolbel.coaching.requests;

import com.fasterxml.jackson.annotation.JsonProperty;

/** In which order requests are listed. */
public enum RequestOrder {
    /** Last asked first. */
    @JsonProperty("newest")
    NEWEST,

    /** Asked longest ago first, and only those that wait unless a state is asked for. */
    @JsonProperty("waiting")
    WAITING
}
