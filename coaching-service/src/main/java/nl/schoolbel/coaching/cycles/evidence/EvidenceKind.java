package nl.schoolbel.coaching.cycles.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of evidence. */
public enum EvidenceKind {
    /** Measured, in the unit of the goal or by a label of its own. */
    @JsonProperty("number")
    NUMBER,

    /** To a text or table elsewhere. */
    @JsonProperty("link")
    LINK,

    /** How it goes in somebody's own judgement, 1 to 5. */
    @JsonProperty("self-report")
    SELF_REPORT
}
