package nl.schoolbel.events.terms;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether schools of the board may use a tool. */
public enum PrivacyDecision implements Term {
    /** May be used. */
    @JsonProperty("allow")
    ALLOW,

    /** May be used under the conditions that stand on its card. */
    @JsonProperty("conditions")
    CONDITIONS,

    /** May not be used. */
    @JsonProperty("stop")
    STOP
}
