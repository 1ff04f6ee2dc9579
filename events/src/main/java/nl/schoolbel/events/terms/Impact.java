package nl.schoolbel.events.terms;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How many people a fault keeps from working; with {@link Urgency} it makes the priority. */
public enum Impact implements Term {
    /** One person. */
    @JsonProperty("person")
    PERSON,

    /** One class or room. */
    @JsonProperty("class")
    CLASS,

    /** The whole school. */
    @JsonProperty("school")
    SCHOOL,

    /** More than one school. */
    @JsonProperty("several-schools")
    SEVERAL_SCHOOLS
}
