package nl.schoolbel.sla.servicetime.domain;

/**
 * A question that the calendar cannot answer inside its horizon: the instant lies outside it, or the calendar has no
 * (more) service time before the horizon ends.
 */
public final class OutsideCalendarException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final int year;

    /** Why there is no answer. */
    public enum Kind {
        /** The instant lies outside the horizon. */
        INSTANT,
        /** There is service time, and not enough of it before the horizon ends. */
        RUNS_PAST,
        /** There is service time, and not enough of it after the horizon begins. */
        RUNS_BEFORE,
        /** No service time from the year on. */
        CLOSED_FROM,
        /** No service time up to the year. */
        CLOSED_UNTIL,
        /** No close from the year on. */
        OPEN_FROM
    }

    private OutsideCalendarException(Kind kind, int year, String message) {
        super(message);
        this.kind = kind;
        this.year = year;
    }

    static OutsideCalendarException instantIn(int year) {
        return new OutsideCalendarException(
                Kind.INSTANT,
                year,
                "Year %d lies outside the calendar's horizon %d–%d"
                        .formatted(year, ServiceCalendar.FIRST_YEAR, ServiceCalendar.LAST_YEAR));
    }

    static OutsideCalendarException runsPast(int year) {
        return new OutsideCalendarException(
                Kind.RUNS_PAST,
                year,
                "The service time asked for runs past the calendar's horizon, the end of " + year);
    }

    static OutsideCalendarException runsBefore(int year) {
        return new OutsideCalendarException(
                Kind.RUNS_BEFORE,
                year,
                "The service time asked for runs before the calendar's horizon, the start of " + year);
    }

    static OutsideCalendarException closedFrom(int year) {
        return new OutsideCalendarException(
                Kind.CLOSED_FROM,
                year,
                "The calendar has no opening hours from %d up to its horizon, the end of %d"
                        .formatted(year, ServiceCalendar.LAST_YEAR));
    }

    static OutsideCalendarException closedUntil(int year) {
        return new OutsideCalendarException(
                Kind.CLOSED_UNTIL,
                year,
                "The calendar has no opening hours from its horizon, the start of %d, up to %d"
                        .formatted(ServiceCalendar.FIRST_YEAR, year));
    }

    static OutsideCalendarException openFrom(int year) {
        return new OutsideCalendarException(
                Kind.OPEN_FROM,
                year,
                "The calendar does not close from %d up to its horizon, the end of %d"
                        .formatted(year, ServiceCalendar.LAST_YEAR));
    }

    public Kind kind() {
        return kind;
    }

    /** The year that the message names. */
    public int year() {
        return year;
    }
}
