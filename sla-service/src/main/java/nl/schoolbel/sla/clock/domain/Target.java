package nl.schoolbel.sla.clock.domain;

import java.util.Arrays;

/** What an agreement can promise about a ticket; each has a clock of its own. */
public enum Target {
    /** The school looks at a report: its own promise. */
    TRIAGE("triage"),
    /** The beheerpartner shows that it has seen the ticket. */
    ACKNOWLEDGE("acknowledge"),
    /** The beheerpartner lets hear from it, again and again. */
    UPDATE("update"),
    /** Somebody is at the school. */
    ARRIVAL("arrival"),
    /** The lesson can go on. */
    WORKAROUND("workaround"),
    /** It works again. */
    RESOLUTION("resolution");

    private final String json;

    Target(String json) {
        this.json = json;
    }

    /** The name in JSON, tables and events. */
    public String json() {
        return json;
    }

    /**
     * The target of a JSON name.
     *
     * @throws IllegalArgumentException when no target has that name
     */
    public static Target ofJson(String name) {
        return Arrays.stream(values())
                .filter(target -> target.json.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown target " + name));
    }
}
