package nl.schoolbel.sla.calendars;

import static nl.schoolbel.sla.servicetime.domain.ServiceCalendar.FIRST_YEAR;
import static nl.schoolbel.sla.servicetime.domain.ServiceCalendar.LAST_YEAR;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.schoolbel.sla.calendars.CalendarDefinition.ClosedPeriod;
import nl.schoolbel.sla.calendars.CalendarDefinition.Closure;
import nl.schoolbel.sla.calendars.CalendarDefinition.DateOverride;
import nl.schoolbel.sla.calendars.CalendarDefinition.Window;
import nl.schoolbel.sla.servicetime.domain.LocalWindow;
import nl.schoolbel.sla.servicetime.domain.WeeklyHours;
import nl.schoolbel.sla.servicetime.domain.WindowProblem;

/**
 * Everything in written hours that contradicts itself, for a definition whose single fields are right. What is written twice is
 * refused, also an override inside a closed period: which of the two is meant, nobody can tell. What follows from the law or
 * from school holidays is not written, so an override wins over it.
 */
final class Contradictions {

    private static final int LONGEST_PERIOD_MONTHS = 12;

    private final CalendarDefinition definition;
    private final List<Contradiction> found = new ArrayList<>();

    private Contradictions(CalendarDefinition definition) {
        this.definition = definition;
    }

    /** All of them at once, in the order of the definition; empty when it can be compiled. */
    static List<Contradiction> in(CalendarDefinition definition) {
        Contradictions all = new Contradictions(definition);
        all.zone();
        all.weeklyWindows();
        all.overrides();
        all.closures();
        all.closedPeriods();
        return List.copyOf(all.found);
    }

    private void zone() {
        if (!ZoneId.getAvailableZoneIds().contains(definition.zone())) {
            add("/zone", "unknown-id");
        }
    }

    private void weeklyWindows() {
        List<Window> windows = definition.weeklyWindows();
        for (WindowProblem problem : WeeklyHours.problems(CalendarCompiler.perDay(windows))) {
            add("/weeklyWindows/" + placeOf(windows, problem.day(), problem.index()), code(problem));
        }
        boolean anyOverride = definition.overrides().stream()
                .anyMatch(override -> !override.windows().isEmpty());
        if (windows.isEmpty() && !anyOverride) {
            add("/weeklyWindows", "no-window");
        }
    }

    private void overrides() {
        Set<LocalDate> seen = new HashSet<>();
        for (int i = 0; i < definition.overrides().size(); i++) {
            DateOverride override = definition.overrides().get(i);
            String here = "/overrides/" + i;
            date(here + "/date", override.date());
            if (!seen.add(override.date())) {
                add(here + "/date", "duplicate");
            }
            if (definition.closedPeriods().stream().anyMatch(period -> covers(period, override.date()))) {
                add(here + "/date", "not-together", "closedPeriods");
            }
            Map<DayOfWeek, List<LocalWindow>> alone =
                    Map.of(override.date().getDayOfWeek(), CalendarCompiler.windows(override));
            for (WindowProblem problem : WeeklyHours.problems(alone)) {
                add(here + "/windows/" + problem.index(), code(problem));
            }
        }
    }

    private void closures() {
        for (int i = 0; i < definition.closures().size(); i++) {
            Closure closure = definition.closures().get(i);
            date("/closures/" + i + "/date", closure.date());
            if (closure.from().equals(closure.to())) {
                add("/closures/" + i + "/to", "window-empty");
            }
        }
    }

    private void closedPeriods() {
        List<ClosedPeriod> periods = definition.closedPeriods();
        for (int i = 0; i < periods.size(); i++) {
            ClosedPeriod period = periods.get(i);
            String here = "/closedPeriods/" + i;
            date(here + "/fromDate", period.fromDate());
            date(here + "/untilDate", period.untilDate());
            if (period.untilDate().isBefore(period.fromDate())) {
                add(here + "/untilDate", "before-first-day");
            } else if (!period.untilDate().isBefore(period.fromDate().plusMonths(LONGEST_PERIOD_MONTHS))) {
                add(here + "/untilDate", "period-too-long", LONGEST_PERIOD_MONTHS);
            }
            if (periods.subList(0, i).stream().anyMatch(earlier -> overlap(earlier, period))) {
                add(here, "period-overlap");
            }
        }
    }

    private void date(String pointer, LocalDate date) {
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            add(pointer, "outside-horizon", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR));
        }
    }

    private void add(String pointer, String code, Object... arguments) {
        found.add(Contradiction.of(pointer, code, arguments));
    }

    private static boolean covers(ClosedPeriod period, LocalDate date) {
        return !date.isBefore(period.fromDate()) && !date.isAfter(period.untilDate());
    }

    /** One that lies reversed overlaps nothing; that it does is fault enough. */
    private static boolean overlap(ClosedPeriod one, ClosedPeriod other) {
        return !one.untilDate().isBefore(one.fromDate())
                && !other.untilDate().isBefore(other.fromDate())
                && !one.untilDate().isBefore(other.fromDate())
                && !other.untilDate().isBefore(one.fromDate());
    }

    private static String code(WindowProblem problem) {
        return problem.kind() == WindowProblem.Kind.EMPTY ? "window-empty" : "window-overlap";
    }

    /** The place in the written list of the n-th window of a day. */
    private static int placeOf(List<Window> windows, DayOfWeek day, int index) {
        int seen = -1;
        for (int place = 0; place < windows.size(); place++) {
            if (CalendarCompiler.day(windows.get(place)) == day && ++seen == index) {
                return place;
            }
        }
        throw new IllegalArgumentException("no window " + index + " on " + day);
    }
}
