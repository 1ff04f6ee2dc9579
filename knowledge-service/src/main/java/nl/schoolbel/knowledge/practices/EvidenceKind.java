package nl.schoolbel.knowledge.practices;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.schoolbel.events.terms.Term;

/** By what somebody knows what came of a practice. */
public enum EvidenceKind implements Term {
    /** Something that was counted or measured. */
    @JsonProperty("number")
    NUMBER,

    /** Something that was seen in the lesson. */
    @JsonProperty("observation")
    OBSERVATION,

    /** Work of pupils, told about in words; never the work itself. */
    @JsonProperty("pupil-work-described")
    PUPIL_WORK_DESCRIBED,

    /** What a group answered. */
    @JsonProperty("survey")
    SURVEY
}
