package nl.schoolbel.sla.calendars;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.schoolbel.sla.servicetime.domain.LocalWindow;
import nl.schoolbel.sla.servicetime.domain.ServiceCalendar;
import nl.schoolbel.sla.servicetime.domain.ServiceCalendarBuilder;
import nl.schoolbel.sla.servicetime.domain.WeeklyHours;

/** Written hours as the calendar that clocks count by. */
final class CalendarCompiler {

    private CalendarCompiler() {}

    /**
     * Only for a definition in which {@link Contradictions} finds nothing.
     *
     * @param holidays dates that holidays close; an override opens them again
     */
    static ServiceCalendar compile(CalendarDefinition definition, Collection<LocalDate> holidays) {
        ServiceCalendarBuilder builder = ServiceCalendar.in(ZoneId.of(definition.zone()))
                .weekly(WeeklyHours.of(perDay(definition.weeklyWindows())))
                .closedOn(holidays);
        for (CalendarDefinition.ClosedPeriod period : definition.closedPeriods()) {
            builder.closedOn(
                    period.fromDate().datesUntil(period.untilDate().plusDays(1)).toList());
        }
        for (CalendarDefinition.DateOverride override : definition.overrides()) {
            builder.override(override.date(), windows(override));
        }
        for (CalendarDefinition.Closure closure : definition.closures()) {
            builder.closure(closure.date(), LocalWindow.of(closure.from(), closure.to()));
        }
        return builder.build();
    }

    static Map<DayOfWeek, List<LocalWindow>> perDay(List<CalendarDefinition.Window> windows) {
        Map<DayOfWeek, List<LocalWindow>> perDay = new EnumMap<>(DayOfWeek.class);
        for (CalendarDefinition.Window window : windows) {
            perDay.computeIfAbsent(day(window), day -> new ArrayList<>())
                    .add(LocalWindow.of(window.open(), window.close()));
        }
        return perDay;
    }

    static List<LocalWindow> windows(CalendarDefinition.DateOverride override) {
        return override.windows().stream()
                .map(hours -> LocalWindow.of(hours.open(), hours.close()))
                .toList();
    }

    static DayOfWeek day(CalendarDefinition.Window window) {
        return DayOfWeek.valueOf(window.day().toUpperCase(Locale.ROOT));
    }
}
