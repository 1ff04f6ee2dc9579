package nl.schoolbel.knowledge.terms;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.schoolbel.events.terms.Term;

/** What it is used on. */
public enum Device implements Term {
    /** The board in the classroom. */
    @JsonProperty("digiboard")
    DIGIBOARD,

    /** A tablet, such as an iPad. */
    @JsonProperty("tablet")
    TABLET,

    /** A Chromebook. */
    @JsonProperty("chromebook")
    CHROMEBOOK,

    /** A laptop with Windows or macOS. */
    @JsonProperty("laptop")
    LAPTOP,

    /** A computer that stays where it is. */
    @JsonProperty("desktop")
    DESKTOP,

    /** A smartphone. */
    @JsonProperty("phone")
    PHONE,

    /** A robot or another thing to program. */
    @JsonProperty("robot")
    ROBOT,

    /** No device: unplugged. */
    @JsonProperty("none")
    NONE
}
