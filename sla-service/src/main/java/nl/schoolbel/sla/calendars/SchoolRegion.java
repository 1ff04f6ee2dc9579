package nl.schoolbel.sla.calendars;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.schoolbel.events.terms.Term;

/** The regions that the ministry spreads school holidays over. */
public enum SchoolRegion implements Term {
    @JsonProperty("north")
    NORTH,
    @JsonProperty("middle")
    MIDDLE,
    @JsonProperty("south")
    SOUTH
}
