package nl.schoolbel.platform.problem;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Days as callers write them. */
public final class CalendarDay {

    /** Before and after, a day is a slip of the pen, and far enough out no database can hold it. */
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private CalendarDay() {}

    /**
     * Reads a day such as {@code 2026-11-24}, of the years 1900 to 2199.
     *
     * @throws DateTimeException for anything else
     */
    public static LocalDate parse(String text) {
        LocalDate day = LocalDate.parse(text);
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw new DateTimeException("a day out of bounds");
        }
        return day;
    }
}
