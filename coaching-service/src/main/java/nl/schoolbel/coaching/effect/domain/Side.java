package nl.schoolbel.coaching.effect.domain;

/**
 * One side of the turning day.
 *
 * @param tickets not negative
 * @param schoolWeeks in which they were reported; with parts, not negative
 */
public record Side(int tickets, double schoolWeeks) {

    /** Refuses what cannot be counted. */
    public Side {
        if (tickets < 0 || schoolWeeks < 0) {
            throw new IllegalArgumentException("not a count: " + tickets + " tickets in " + schoolWeeks + " weeks");
        }
    }

    /** Tickets per school week; zero for no time at all. */
    public double perSchoolWeek() {
        return schoolWeeks == 0 ? 0 : tickets / schoolWeeks;
    }

    /** Both sides as one. */
    public Side plus(Side other) {
        return new Side(tickets + other.tickets, schoolWeeks + other.schoolWeeks);
    }
}
