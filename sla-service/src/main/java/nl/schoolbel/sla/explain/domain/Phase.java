package nl.schoolbel.sla.explain.domain;

/** Where a part of a clock's life lies beside its due moment and the present. */
public enum Phase {
    /** Up to the due moment, and past. */
    WITHIN("within"),
    /** From the due moment on, and past. */
    LATE("late"),
    /** Up to the due moment, and still to come; or what would have come had the clock run on. */
    AHEAD("ahead");

    private final String json;

    Phase(String json) {
        this.json = json;
    }

    /** The name in JSON. */
    public String json() {
        return json;
    }
}
