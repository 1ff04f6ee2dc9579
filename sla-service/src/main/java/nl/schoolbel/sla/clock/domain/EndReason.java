package nl.schoolbel.sla.clock.domain;

/** Why a clock ended without a verdict. */
public enum EndReason {
    WITHDRAWN("withdrawn"),
    MERGED("merged"),
    /** Another beheerpartner got the ticket. */
    HANDED_ON("handed-on"),
    /** It works again, so that nobody waits for the next update. */
    RESOLVED("resolved"),
    /** It works again, and nobody had to come. */
    NOT_NEEDED("not-needed"),
    /** The agreement promises nothing for the priority that the ticket has now. */
    NOTHING_PROMISED("nothing-promised");

    private final String json;

    EndReason(String json) {
        this.json = json;
    }

    /** The name in JSON. */
    public String json() {
        return json;
    }
}
