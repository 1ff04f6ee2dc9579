package nl.schoolbel.sla.schools;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.schoolbel.events.schools.SchoolClosedDays;
import nl.schoolbel.events.schools.SchoolHours;
import nl.schoolbel.sla.servicetime.domain.LocalWindow;
import nl.schoolbel.sla.servicetime.domain.ServiceCalendar;
import nl.schoolbel.sla.servicetime.domain.ServiceCalendarBuilder;
import nl.schoolbel.sla.servicetime.domain.WeeklyHours;

/** A school's week and closed days as the calendar that clocks count by. */
final class SchoolWeek {

    /** Schools tell their hours on this clock. */
    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** Where nobody told otherwise a technician may come at any time. */
    static final WeeklyHours ALWAYS = WeeklyHours.everyDay(LocalWindow.of("00:00", "24:00"));

    /** The lessons of a school that told none, the same as tickets-service takes for them. */
    static final WeeklyHours USUAL_LESSONS = WeeklyHours.workdays(LocalWindow.of("08:30", "15:00"));

    private SchoolWeek() {}

    /** @param otherwise the week of a school that told no hours */
    static ServiceCalendar calendar(List<SchoolHours> hours, List<SchoolClosedDays> closedDays, WeeklyHours otherwise) {
        ServiceCalendarBuilder builder =
                ServiceCalendar.in(ZONE).weekly(hours.isEmpty() ? otherwise : WeeklyHours.of(perDay(hours)));
        for (SchoolClosedDays range : closedDays) {
            builder.closedOn(
                    range.firstDate().datesUntil(range.lastDate().plusDays(1)).toList());
        }
        return builder.build();
    }

    /** Windows that overlap become one, for what is heard cannot be refused. */
    private static Map<DayOfWeek, List<LocalWindow>> perDay(List<SchoolHours> hours) {
        Map<DayOfWeek, List<LocalWindow>> perDay = new EnumMap<>(DayOfWeek.class);
        hours.stream()
                .sorted(Comparator.comparing(SchoolHours::open))
                .filter(window -> window.open().compareTo(window.close()) < 0)
                .forEach(window -> add(
                        perDay.computeIfAbsent(
                                DayOfWeek.valueOf(window.day().toUpperCase(Locale.ROOT)), day -> new ArrayList<>()),
                        LocalWindow.of(window.open(), window.close())));
        return perDay;
    }

    private static void add(List<LocalWindow> windows, LocalWindow next) {
        int last = windows.size() - 1;
        if (last >= 0 && next.opensAt() <= windows.get(last).closesAt()) {
            LocalWindow before = windows.get(last);
            windows.set(last, new LocalWindow(before.opensAt(), Math.max(before.closesAt(), next.closesAt())));
        } else {
            windows.add(next);
        }
    }
}
