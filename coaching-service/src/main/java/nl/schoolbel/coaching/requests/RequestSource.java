package nl.schoolbel.coaching.requests;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a request comes from. */
public enum RequestSource {
    /** A teacher, contactpersoon or coach thought of it. */
    @JsonProperty("human")
    HUMAN,

    /** The school's tickets showed it. */
    @JsonProperty("signal")
    SIGNAL,

    /** Colleagues looked for it and found nothing. */
    @JsonProperty("knowledge-gap")
    KNOWLEDGE_GAP,

    /** Several schools have it. */
    @JsonProperty("board-theme")
    BOARD_THEME
}
