package nl.schoolbel.sla.servicetime.domain;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/**
 * The ordinary week of a calendar: per day any number of windows, none of which share time.
 *
 * <p>Immutable. A day without windows is closed; a week without any window is allowed, because overrides may open
 * single dates.
 */
public final class WeeklyHours {

    private static final int SECONDS_PER_WEEK = 7 * LocalWindow.SECONDS_PER_DAY;
    private static final Comparator<LocalWindow> BY_OPENING = Comparator.comparingInt(LocalWindow::opensAt);

    private final Map<DayOfWeek, List<LocalWindow>> windows = new EnumMap<>(DayOfWeek.class);

    private WeeklyHours(Map<DayOfWeek, List<LocalWindow>> windows) {
        for (DayOfWeek day : DayOfWeek.values()) {
            List<LocalWindow> ofDay = new ArrayList<>(windows.getOrDefault(day, List.of()));
            ofDay.sort(BY_OPENING);
            this.windows.put(day, List.copyOf(ofDay));
        }
    }

    /**
     * A week of its own for each day; days that are not in the map are closed.
     *
     * @throws InvalidHoursException with all problems of {@link #problems}
     */
    public static WeeklyHours of(Map<DayOfWeek, List<LocalWindow>> windows) {
        List<WindowProblem> problems = problems(windows);
        if (!problems.isEmpty()) {
            throw new InvalidHoursException(problems);
        }
        return new WeeklyHours(windows);
    }

    /**
     * The same windows on each of the given days.
     *
     * @throws InvalidHoursException with all problems of {@link #problems}
     */
    public static WeeklyHours on(Collection<DayOfWeek> days, LocalWindow... windows) {
        Map<DayOfWeek, List<LocalWindow>> week = new EnumMap<>(DayOfWeek.class);
        days.forEach(day -> week.put(day, List.copyOf(Arrays.asList(windows))));
        return of(week);
    }

    /** Monday up to and including Friday. */
    public static WeeklyHours workdays(LocalWindow... windows) {
        return on(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), windows);
    }

    /** All seven days. */
    public static WeeklyHours everyDay(LocalWindow... windows) {
        return on(EnumSet.allOf(DayOfWeek.class), windows);
    }

    /**
     * Everything that is wrong with the hours: empty windows, and each pair of windows that share time, where the part
     * after midnight of an overnight window counts on the next day (Sunday's on Monday).
     *
     * @return the problems in the order of the week; empty when {@link #of} will accept the hours
     */
    public static List<WindowProblem> problems(Map<DayOfWeek, List<LocalWindow>> windows) {
        List<Placed> placed = new ArrayList<>();
        List<WindowProblem> problems = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            List<LocalWindow> ofDay = windows.getOrDefault(day, List.of());
            for (int index = 0; index < ofDay.size(); index++) {
                LocalWindow window = ofDay.get(index);
                if (window.empty()) {
                    problems.add(WindowProblem.empty(day, index));
                } else {
                    Placed candidate = new Placed(day, index, window);
                    placed.stream()
                            .filter(candidate::sharesTimeWith)
                            .forEach(other ->
                                    problems.add(WindowProblem.overlap(day, candidate.index, other.day, other.index)));
                    placed.add(candidate);
                }
            }
        }
        return List.copyOf(problems);
    }

    /** The windows owned by a day of the week, sorted by opening. */
    List<LocalWindow> of(DayOfWeek day) {
        return windows.get(day);
    }

    /** A window at its place on the circle of the week. */
    private record Placed(DayOfWeek day, int index, LocalWindow window) {

        int start() {
            return day.ordinal() * LocalWindow.SECONDS_PER_DAY + window.opensAt();
        }

        int length() {
            return window.closesAfter() - window.opensAt();
        }

        boolean sharesTimeWith(Placed other) {
            return Math.floorMod(other.start() - start(), SECONDS_PER_WEEK) < length()
                    || Math.floorMod(start() - other.start(), SECONDS_PER_WEEK) < other.length();
        }
    }
}
