package nl.schoolbel.sla.gateway.delivery.replay;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Which messages of a span are brought again. What waits already is never among them. */
public enum Which {
    /** All that were delivered, given up, or never meant for the endpoint. */
    @JsonProperty("all")
    ALL,
    /** Those that were given up. */
    @JsonProperty("dead")
    DEAD,
    /** Those that the endpoint never had, since it was added later or its filter was another. */
    @JsonProperty("missing")
    MISSING;

    String inStore() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Which ofStore(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
