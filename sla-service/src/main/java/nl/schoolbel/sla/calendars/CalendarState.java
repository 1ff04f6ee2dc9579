package nl.schoolbel.sla.calendars;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.schoolbel.events.terms.Term;

/** A calendar is a draft until it is published, and then stays as it is. */
public enum CalendarState implements Term {
    @JsonProperty("draft")
    DRAFT,
    @JsonProperty("published")
    PUBLISHED
}
