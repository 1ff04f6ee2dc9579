package nl.schoolbel.sla.calculator;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schoolbel.sla.servicetime.domain.LocalWindow;
import nl.schoolbel.sla.servicetime.domain.ServiceCalendar;
import nl.schoolbel.sla.servicetime.domain.ServiceCalendarBuilder;
import nl.schoolbel.sla.servicetime.domain.WeeklyHours;
import nl.schoolbel.sla.servicetime.domain.WindowProblem;

/** Turns inline hours into a calendar; notes every fault on the way. */
final class CalendarReading {

    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private final InlineCalendar written;
    private final CalculationFaults faults;

    CalendarReading(InlineCalendar written, CalculationFaults faults) {
        this.written = written;
        this.faults = faults;
    }

    /** @throws nl.schoolbel.platform.problem.ProblemException with every fault so far, when there is one */
    ServiceCalendar calendar() {
        if (!ZoneId.getAvailableZoneIds().contains(written.zone())) {
            faults.add("/calendar/zone", "unknown-id");
        }
        Map<DayOfWeek, List<LocalWindow>> week = new EnumMap<>(DayOfWeek.class);
        written.weekly()
                .forEach((day, pairs) ->
                        week.put(DayOfWeek.of(DAYS.indexOf(day) + 1), windows("/calendar/weekly/" + day, pairs)));
        for (WindowProblem overlap : WeeklyHours.problems(week)) {
            String day = DAYS.get(overlap.day().ordinal());
            faults.add("/calendar/weekly/" + day, "window-overlap");
        }
        Map<LocalDate, List<LocalWindow>> overrides = overrides();
        List<LocalWindow> pieces = closures();
        faults.refuseIfAny();

        ServiceCalendarBuilder builder = ServiceCalendar.in(ZoneId.of(written.zone()))
                .weekly(WeeklyHours.of(week))
                .closedOn(written.holidays());
        overrides.forEach(builder::override);
        for (int i = 0; i < pieces.size(); i++) {
            builder.closure(written.closures().get(i).date(), pieces.get(i));
        }
        return builder.build();
    }

    private Map<LocalDate, List<LocalWindow>> overrides() {
        Map<LocalDate, List<LocalWindow>> overrides = new LinkedHashMap<>();
        written.overrides().forEach((day, pairs) -> {
            String pointer = "/calendar/overrides/" + day;
            List<LocalWindow> windows = windows(pointer, pairs);
            try {
                LocalDate date = LocalDate.parse(day);
                if (!WeeklyHours.problems(Map.of(date.getDayOfWeek(), windows)).isEmpty()) {
                    faults.add(pointer, "window-overlap");
                }
                overrides.put(date, windows);
            } catch (DateTimeException noSuchDay) {
                faults.add(pointer, "wrong-type");
            }
        });
        return overrides;
    }

    private List<LocalWindow> closures() {
        List<LocalWindow> pieces = new ArrayList<>();
        for (int i = 0; i < written.closures().size(); i++) {
            InlineCalendar.Closure closure = written.closures().get(i);
            pieces.add(window("/calendar/closures/" + i + "/from", closure.from(), closure.to()));
        }
        return pieces;
    }

    /** A window that opens and closes at the same moment is none. */
    private List<LocalWindow> windows(String pointer, List<List<String>> pairs) {
        List<LocalWindow> windows = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            LocalWindow window = window(
                    pointer + "/" + i + "/0", pairs.get(i).get(0), pairs.get(i).get(1));
            if (!window.empty()) {
                windows.add(window);
            }
        }
        return windows;
    }

    private LocalWindow window(String pointer, String opens, String closes) {
        if (opens.equals("24:00")) {
            faults.add(pointer, "pattern");
            return LocalWindow.of("00:00", "00:00");
        }
        return LocalWindow.of(opens, closes);
    }
}
