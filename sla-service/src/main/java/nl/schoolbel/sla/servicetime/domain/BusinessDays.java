package nl.schoolbel.sla.servicetime.domain;

import static nl.schoolbel.sla.servicetime.domain.ServiceCalendar.FIRST_YEAR;
import static nl.schoolbel.sla.servicetime.domain.ServiceCalendar.LAST_YEAR;

import java.time.LocalDate;

/** Counts over the dates that own at least one window, by index into the compiled years. */
final class BusinessDays {

    private final CompiledYears years;

    BusinessDays(CompiledYears years) {
        this.years = years;
    }

    /** The {@code count}th business day after the date; a count of 1 is the first one after it. */
    LocalDate after(LocalDate date, int count) {
        int year = date.getYear();
        int passed = years.get(year).openDatesBefore(date.plusDays(1));
        long index = passed + (long) count - 1;
        boolean anyOpen = passed < years.get(year).openDateCount();
        while (index >= years.get(year).openDateCount()) {
            index -= years.get(year).openDateCount();
            year++;
            if (year > LAST_YEAR) {
                throw anyOpen
                        ? OutsideCalendarException.runsPast(LAST_YEAR)
                        : OutsideCalendarException.closedFrom(date.getYear());
            }
            anyOpen |= years.get(year).openDateCount() > 0;
        }
        return years.get(year).openDate((int) index);
    }

    /** The {@code count}th business day before the date; a count of 1 is the last one before it. */
    LocalDate before(LocalDate date, long count) {
        int year = date.getYear();
        long index = years.get(year).openDatesBefore(date) - count;
        boolean anyOpen = index + count > 0;
        while (index < 0) {
            year--;
            if (year < FIRST_YEAR) {
                throw anyOpen
                        ? OutsideCalendarException.runsBefore(FIRST_YEAR)
                        : OutsideCalendarException.closedUntil(date.getYear());
            }
            anyOpen |= years.get(year).openDateCount() > 0;
            index += years.get(year).openDateCount();
        }
        return years.get(year).openDate((int) index);
    }
}
