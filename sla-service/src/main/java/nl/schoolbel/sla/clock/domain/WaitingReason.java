package nl.schoolbel.sla.clock.domain;

import java.util.Arrays;

/** For whom or what a ticket waits. */
public enum WaitingReason {
    SCHOOL("school"),
    ACCESS("access"),
    SUPPLIER("supplier"),
    THIRD_PARTY("third-party");

    private final String json;

    WaitingReason(String json) {
        this.json = json;
    }

    /** The name in JSON, tables and events. */
    public String json() {
        return json;
    }

    /**
     * The reason of a JSON name.
     *
     * @throws IllegalArgumentException when no reason has that name
     */
    public static WaitingReason ofJson(String name) {
        return Arrays.stream(values())
                .filter(reason -> reason.json.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown waiting reason " + name));
    }
}
