package nl.schoolbel.sla.escalation.domain;

import java.util.Arrays;

/** Who is told of an escalation. */
public enum Receiver {
    /** The beheerpartner's system, by webhook. */
    BEHEERPARTNER("beheerpartner"),
    /** The beheerpartner's manager, by mail. */
    MANAGER("manager"),
    /** The contactpersonen of the school; tickets-service tells them. */
    SCHOOL("school"),
    /** The coaches; tickets-service tells them. */
    COACH("coach"),
    /** The bestuur, by mail. */
    BESTUUR("bestuur");

    private final String json;

    Receiver(String json) {
        this.json = json;
    }

    /** The name in JSON, tables and events. */
    public String json() {
        return json;
    }

    /**
     * The receiver of a JSON name.
     *
     * @throws IllegalArgumentException when there is none of that name
     */
    public static Receiver ofJson(String name) {
        return Arrays.stream(values())
                .filter(receiver -> receiver.json.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown receiver " + name));
    }
}
