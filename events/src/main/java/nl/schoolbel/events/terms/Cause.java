package nl.schoolbel.events.terms;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a ticket turned out to be; set by who resolves it, confirmed by the school. */
public enum Cause implements Term {
    @JsonProperty("hardware")
    HARDWARE,

    @JsonProperty("network")
    NETWORK,

    @JsonProperty("software")
    SOFTWARE,

    @JsonProperty("configuration")
    CONFIGURATION,

    @JsonProperty("account")
    ACCOUNT,

    /** Outside the chain: the supplier of a tool or line. */
    @JsonProperty("supplier")
    SUPPLIER,

    /** Nothing was broken: somebody needed to know how. These feed the coaching signals. */
    @JsonProperty("user-question")
    USER_QUESTION,

    @JsonProperty("unknown")
    UNKNOWN
}
