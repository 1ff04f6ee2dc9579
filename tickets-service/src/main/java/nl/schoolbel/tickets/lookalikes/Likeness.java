package nl.schoolbel.tickets.lookalikes;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.schoolbel.events.terms.Term;

/** Why a ticket is like a report, strongest first. */
public enum Likeness implements Term {
    @JsonProperty("same-device")
    SAME_DEVICE(8),

    /** At least half of the words of the shorter title stand in the other one: two, or its only one. */
    @JsonProperty("similar-words")
    SIMILAR_WORDS(4),

    @JsonProperty("same-room")
    SAME_ROOM(3),

    @JsonProperty("same-tool")
    SAME_TOOL(2),

    @JsonProperty("same-category")
    SAME_CATEGORY(1);

    /** A device outweighs a room with a category; words with a category outweigh a room alone. */
    final int weight;

    Likeness(int weight) {
        this.weight = weight;
    }
}
