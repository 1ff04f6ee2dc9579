package nl.schoolbel.sla.clock.domain;

/** Why a segment of a clock is not ordinary running time. */
public enum SegmentReason {
    SCHOOL("school"),
    ACCESS("access"),
    SUPPLIER("supplier"),
    THIRD_PARTY("third-party"),
    /** The beheerpartner gave the ticket back; it lies with the school until the next hand-over. */
    AT_SCHOOL("at-school"),
    /** Schoolbel had not offered the hand-over to the beheerpartner yet; accountable to the bestuur. */
    NOT_OFFERED("not-offered");

    private final String json;

    SegmentReason(String json) {
        this.json = json;
    }

    /** The name in JSON and tables. */
    public String json() {
        return json;
    }

    static SegmentReason of(WaitingReason reason) {
        return switch (reason) {
            case SCHOOL -> SCHOOL;
            case ACCESS -> ACCESS;
            case SUPPLIER -> SUPPLIER;
            case THIRD_PARTY -> THIRD_PARTY;
        };
    }
}
