package nl.schoolbel.sla.calendars;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.schoolbel.events.terms.Term;

/** In which years 5 May is a day without service. */
public enum LiberationDay implements Term {
    @JsonProperty("never")
    NEVER,
    /** Years that can be divided by five, as in most collective labour agreements. */
    @JsonProperty("lustrum")
    LUSTRUM,
    @JsonProperty("yearly")
    YEARLY
}
