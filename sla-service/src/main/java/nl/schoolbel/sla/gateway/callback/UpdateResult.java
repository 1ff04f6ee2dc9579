package nl.schoolbel.sla.gateway.callback;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What can become of an update. */
public enum UpdateResult {
    @JsonProperty("received")
    RECEIVED,
    @JsonProperty("applied")
    APPLIED,
    @JsonProperty("ignored-older")
    IGNORED_OLDER,
    @JsonProperty("refused")
    REFUSED;

    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
