package nl.schoolbel.sla.explain.domain;

/**
 * Why no service time counts on a date.
 *
 * @param name of the holiday or the period, as people call it; null where there is none
 */
public record ClosedDay(Kind kind, String name) {

    /** A date without weekly hours, such as one in the weekend. */
    static final ClosedDay WEEKLY = new ClosedDay(Kind.WEEKLY, null);

    /** What closes a date. */
    public enum Kind {
        /** The week has no hours on it. */
        WEEKLY("weekly"),
        PUBLIC_HOLIDAY("public-holiday"),
        SCHOOL_HOLIDAY("school-holiday"),
        /** A period that the calendar names. */
        CLOSED_PERIOD("closed-period"),
        /** The calendar closes this very date. */
        CLOSED_DATE("closed-date"),
        /** The school is closed, or has no hours on it. */
        SCHOOL("school");

        private final String json;

        Kind(String json) {
            this.json = json;
        }

        /** The name in JSON. */
        public String json() {
            return json;
        }
    }
}
