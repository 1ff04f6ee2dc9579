package nl.schoolbel.events.terms;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a beheerpartner's update wants to do with a ticket. */
public enum UpdateAction implements Term {
    /** Take it on. */
    @JsonProperty("accept")
    ACCEPT,

    /** Plan a visit or move it. */
    @JsonProperty("plan-visit")
    PLAN_VISIT,

    /** Be at the school. */
    @JsonProperty("arrive")
    ARRIVE,

    /** Leave without a fix. */
    @JsonProperty("leave")
    LEAVE,

    /** Wait for somebody. */
    @JsonProperty("wait")
    WAIT,

    /** End the waiting. */
    @JsonProperty("go-on")
    GO_ON,

    /** Give the school a way to go on. */
    @JsonProperty("give-workaround")
    GIVE_WORKAROUND,

    /** Say that it is solved. */
    @JsonProperty("resolve")
    RESOLVE,

    /** Give it back to the school. */
    @JsonProperty("return")
    RETURN,

    /** Say something, state unchanged. */
    @JsonProperty("comment")
    COMMENT,

    /** Answer an escalation, state unchanged. */
    @JsonProperty("acknowledge-escalation")
    ACKNOWLEDGE_ESCALATION,

    /** Tell its number in the beheerpartner's own system, state unchanged. */
    @JsonProperty("give-reference")
    GIVE_REFERENCE,

    /** Hold another priority right; the present one counts until it is decided. */
    @JsonProperty("dispute-priority")
    DISPUTE_PRIORITY,

    /** Say that it is closed over there; only the school closes it here. */
    @JsonProperty("close")
    CLOSE
}
