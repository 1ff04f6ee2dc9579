package nl.schoolbel.coaching.activities;

import com.fasterxml.jackson.annotation.JsonProperty;

/** In which order a list of activities is. */
public enum ActivityOrder {
    /** Last beginning first. */
    @JsonProperty("newest")
    NEWEST,

    /** First beginning first. */
    @JsonProperty("upcoming")
    UPCOMING
}
