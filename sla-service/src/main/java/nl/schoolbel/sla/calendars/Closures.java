package nl.schoolbel.sla.calendars;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Why dates are without service in one published calendar. */
public final class Closures {

    private final CalendarDefinition definition;
    private final Set<LocalDate> holidays;
    private final Map<LocalDate, String> publicHolidays;

    /** What closes a date. */
    public enum Kind {
        PUBLIC_HOLIDAY,
        SCHOOL_HOLIDAY,
        /** A closed period that the calendar names. */
        PERIOD,
        /** The calendar says it of this very date. */
        DATE
    }

    /** @param name as the calendar or the law calls it; null where it has none */
    public record Closure(Kind kind, String name) {}

    /** @param publicHolidays names of those that the calendar keeps */
    Closures(CalendarDefinition definition, Set<LocalDate> holidays, Map<LocalDate, String> publicHolidays) {
        this.definition = definition;
        this.holidays = holidays;
        this.publicHolidays = publicHolidays;
    }

    /** Empty where nothing but the week, or a closure for a part of the day, says so. */
    public Optional<Closure> on(LocalDate date) {
        boolean closedByHand = definition.overrides().stream()
                .anyMatch(one -> one.date().equals(date) && one.windows().isEmpty());
        if (closedByHand) {
            return Optional.of(new Closure(Kind.DATE, null));
        }
        if (isWithoutWeeklyHours(date)) {
            return Optional.empty();
        }
        Optional<Closure> period = definition.closedPeriods().stream()
                .filter(one -> !date.isBefore(one.fromDate()) && !date.isAfter(one.untilDate()))
                .map(one -> new Closure(Kind.PERIOD, one.name()))
                .findFirst();
        if (period.isPresent() || !holidays.contains(date)) {
            return period;
        }
        String name = publicHolidays.get(date);
        return Optional.of(new Closure(name == null ? Kind.SCHOOL_HOLIDAY : Kind.PUBLIC_HOLIDAY, name));
    }

    private boolean isWithoutWeeklyHours(LocalDate date) {
        return definition.weeklyWindows().stream()
                .noneMatch(window -> CalendarCompiler.day(window) == date.getDayOfWeek());
    }
}
