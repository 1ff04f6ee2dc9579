package nl.schoolbel.tickets.schoolcalendar;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.schoolbel.events.terms.Term;

/** The region whose school holidays a school has. */
public enum Region implements Term {
    @JsonProperty("north")
    NORTH,
    @JsonProperty("middle")
    MIDDLE,
    @JsonProperty("south")
    SOUTH
}
