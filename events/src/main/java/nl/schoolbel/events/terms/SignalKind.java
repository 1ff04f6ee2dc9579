package nl.schoolbel.events.terms;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What happened so often that a signal was raised. */
public enum SignalKind implements Term {
    /** Tickets of one school that were user questions about one tool. */
    @JsonProperty("user-questions")
    USER_QUESTIONS,

    /** User questions about one tool at several schools. */
    @JsonProperty("board-theme")
    BOARD_THEME,

    /** Searches that found nothing. */
    @JsonProperty("searches-without-result")
    SEARCHES_WITHOUT_RESULT,

    /** Tickets of one school that were not resolved or worked around in time, so that lessons need a fallback. */
    @JsonProperty("breach-cluster")
    BREACH_CLUSTER
}
