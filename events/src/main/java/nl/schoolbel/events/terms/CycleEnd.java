package nl.schoolbel.events.terms;

import com.fasterxml.jackson.annotation.JsonProperty;

/** By which decision a cycle of coaching ended. To adapt it is no end: it goes on in a new turn. */
public enum CycleEnd implements Term {
    /** It is given up, with what was learnt. */
    @JsonProperty("stop")
    STOP,

    /** The school goes on with it by itself. */
    @JsonProperty("embed")
    EMBED
}
