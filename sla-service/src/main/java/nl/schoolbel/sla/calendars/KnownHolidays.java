package nl.schoolbel.sla.calendars;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.schoolbel.events.schools.SchoolHoliday;

/** How far the school holidays of a region are known without a hole. */
final class KnownHolidays {

    /** Between two holidays lie some ten weeks at most; after this long a year is missing. */
    private static final int LONGEST_TERM_DAYS = 120;

    private KnownHolidays() {}

    /** The last day of the last holiday before a hole that is not over; {@code null} when none is known. */
    static LocalDate untilDate(List<SchoolHoliday> holidays, LocalDate today) {
        List<SchoolHoliday> inOrder = holidays.stream()
                .sorted(Comparator.comparing(SchoolHoliday::firstDate))
                .toList();
        LocalDate until = null;
        for (SchoolHoliday holiday : inOrder) {
            boolean hole = until != null && holiday.firstDate().isAfter(until.plusDays(LONGEST_TERM_DAYS));
            if (hole && !until.isBefore(today)) {
                return until;
            }
            until = until == null || holiday.lastDate().isAfter(until) ? holiday.lastDate() : until;
        }
        return until;
    }
}
