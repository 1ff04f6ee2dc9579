package nl.schoolbel.sla.clock.domain;

/** How a clock stands. */
public enum ClockState {
    RUNNING("running"),
    PAUSED("paused"),
    /** The promise was kept: met at or before the due moment. */
    MET("met"),
    /** The budget is used up and the target is still not met. */
    BREACHED("breached"),
    MET_LATE("met-late"),
    /** Over without a verdict: withdrawn, merged, handed to another beheerpartner, or nothing promised any more. */
    ENDED("ended");

    private final String json;

    ClockState(String json) {
        this.json = json;
    }

    /** The name in JSON, tables and events. */
    public String json() {
        return json;
    }
}
