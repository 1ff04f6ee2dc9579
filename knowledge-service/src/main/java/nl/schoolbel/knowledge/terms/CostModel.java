package nl.schoolbel.knowledge.terms;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.schoolbel.events.terms.Term;

/** What it costs. */
public enum CostModel implements Term {
    /** Nothing. */
    @JsonProperty("free")
    FREE,

    /** Nothing for what a lesson needs, more for more. */
    @JsonProperty("freemium")
    FREEMIUM,

    /** A licence per teacher. */
    @JsonProperty("per-teacher")
    PER_TEACHER,

    /** A licence per pupil. */
    @JsonProperty("per-pupil")
    PER_PUPIL,

    /** A licence per school. */
    @JsonProperty("per-school")
    PER_SCHOOL,

    /** It comes with a device that is bought. */
    @JsonProperty("device")
    DEVICE
}
