package nl.schoolbel.coaching.network;

import com.fasterxml.jackson.annotation.JsonProperty;

/** With whom. */
public enum Party {
    @JsonProperty("other-board")
    OTHER_BOARD,

    @JsonProperty("supplier")
    SUPPLIER,

    @JsonProperty("knowledge-circle")
    KNOWLEDGE_CIRCLE,

    @JsonProperty("other")
    OTHER
}
