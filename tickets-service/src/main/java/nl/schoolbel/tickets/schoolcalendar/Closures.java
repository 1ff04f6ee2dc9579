package nl.schoolbel.tickets.schoolcalendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import nl.schoolbel.tickets.domain.DateRange;

/**
 * On which days schools are closed: school holidays of a region, public holidays, and what a school adds itself.
 *
 * @param holidays of all regions
 * @param publicHolidays one range per day
 */
public record Closures(List<Holiday> holidays, List<DateRange> publicHolidays) {

    /** Public holidays are counted out so far ahead. */
    private static final int YEARS_AHEAD = 3;

    /** What is closed from a day on; public holidays for some years, school holidays as far as they were published. */
    static Closures from(LocalDate day, List<Holiday> holidays) {
        return new Closures(
                holidays,
                IntStream.rangeClosed(day.getYear(), day.getYear() + YEARS_AHEAD)
                        .mapToObj(PublicHolidays::of)
                        .flatMap(Collection::stream)
                        .filter(date -> !date.isBefore(day))
                        .map(date -> new DateRange(date, date))
                        .toList());
    }

    /** The first day, 1 August, of the school year that a day is in. */
    public static LocalDate startOfSchoolYear(LocalDate day) {
        int year = day.getMonth().compareTo(Month.AUGUST) < 0 ? day.getYear() - 1 : day.getYear();
        return LocalDate.of(year, Month.AUGUST, 1);
    }

    /**
     * All closed days of one school, merged and in order.
     *
     * @param region {@code null} when not known: then no school holidays
     */
    public List<DateRange> of(Region region, List<ClosedDays> freeDays) {
        List<DateRange> closed = new ArrayList<>(publicHolidays);
        holidays.stream()
                .filter(holiday -> holiday.region() == region)
                .map(holiday -> holiday.days().range())
                .forEach(closed::add);
        freeDays.stream().map(ClosedDays::range).forEach(closed::add);
        return DateRange.merged(closed);
    }
}
