package nl.schoolbel.sla.servicetime.domain;

/**
 * A question that the calendar cannot answer inside its horizon: the instant lies outside it, or the calendar has no
 * (more) service time before the horizon ends.
 */
public final class OutsideCalendarException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int year;

    private OutsideCalendarException(int year, String message) {
        super(message);
        this.year = year;
    }

    static OutsideCalendarException instantIn(int year) {
        return new OutsideCalendarException(
                year,
                "Year %d lies outside the calendar's horizon %d–%d"
                        .formatted(year, ServiceCalendar.FIRST_YEAR, ServiceCalendar.LAST_YEAR));
    }

    static OutsideCalendarException runsPast(int year) {
        return new OutsideCalendarException(
                year, "The service time asked for runs past the calendar's horizon, the end of " + year);
    }

    static OutsideCalendarException runsBefore(int year) {
        return new OutsideCalendarException(
                year, "The service time asked for runs before the calendar's horizon, the start of " + year);
    }

    static OutsideCalendarException closedFrom(int year) {
        return new OutsideCalendarException(
                year,
                "The calendar has no opening hours from %d up to its horizon, the end of %d"
                        .formatted(year, ServiceCalendar.LAST_YEAR));
    }

    static OutsideCalendarException closedUntil(int year) {
        return new OutsideCalendarException(
                year,
                "The calendar has no opening hours from its horizon, the start of %d, up to %d"
                        .formatted(ServiceCalendar.FIRST_YEAR, year));
    }

    static OutsideCalendarException openFrom(int year) {
        return new OutsideCalendarException(
                year,
                "The calendar does not close from %d up to its horizon, the end of %d"
                        .formatted(year, ServiceCalendar.LAST_YEAR));
    }

    /** The year that the message names. */
    public int year() {
        return year;
    }
}
