package nl.schoolbel.sla.clock.domain;

/** Why a clock runs on while the ticket waits. */
public enum NotPausing {
    /** The agreement does not let anybody stop the clock for this reason. */
    NOT_AGREED("not-agreed"),
    /** The school may not stop the clock for this reason; the beheerpartner may. */
    NOT_BY_SCHOOL("not-by-school"),
    /** The beheerpartner may not stop the clock for this reason; the school may. */
    NOT_BY_BEHEERPARTNER("not-by-beheerpartner"),
    /** The pause lasted as long as one pause may. */
    PAUSE_LIMIT("pause-limit");

    private final String json;

    NotPausing(String json) {
        this.json = json;
    }

    /** The name in JSON. */
    public String json() {
        return json;
    }
}
