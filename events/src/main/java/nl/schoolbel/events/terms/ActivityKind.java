package nl.schoolbel.events.terms;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a coach does, for a school or beside it. */
public enum ActivityKind implements Term {
    /** A first look at a tool. */
    @JsonProperty("kennismaking")
    KENNISMAKING,

    /** The coach shows it in a lesson. */
    @JsonProperty("demonstration")
    DEMONSTRATION,

    /** Coach and teacher give a lesson together. */
    @JsonProperty("co-teaching")
    CO_TEACHING,

    /** Learning with several at once. */
    @JsonProperty("workshop")
    WORKSHOP,

    /** The coach looks on in a lesson. */
    @JsonProperty("lesson-visit")
    LESSON_VISIT,

    /** An hour in which anybody may walk in. */
    @JsonProperty("office-hour")
    OFFICE_HOUR,

    /** A talk about what comes next. */
    @JsonProperty("planning-talk")
    PLANNING_TALK,

    /** With coaches of the own board, or of others. */
    @JsonProperty("network-meeting")
    NETWORK_MEETING,

    /** What the coach itself learns. */
    @JsonProperty("training")
    TRAINING,

    /** Whether something stuck. */
    @JsonProperty("borging-check")
    BORGING_CHECK,

    /** A new contactpersoon learns the work. */
    @JsonProperty("onboarding")
    ONBOARDING,

    /** What a beheerpartner would be for. */
    @JsonProperty("technical-help")
    TECHNICAL_HELP
}
