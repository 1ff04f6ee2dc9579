package nl.schoolbel.tickets.domain;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a school has lessons, and when a technician may come in. Hours are on the school's own clock; a change of that
 * clock is taken from the zone, so that 08:30 is 08:30 the whole year.
 *
 * @param zone of the school's clock
 * @param lessonHours of the ordinary week; a school that gave none has Monday to Friday 08:30–15:00
 * @param accessHours of the ordinary week; a school that gave none admits everybody at any time
 * @param closedDays without lessons and without access: free days and holidays, merged and in order
 */
public record SchoolCalendar(
        ZoneId zone, List<WeeklyWindow> lessonHours, List<WeeklyWindow> accessHours, List<DateRange> closedDays) {

    public static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");

    /** Longer than any holiday; a school that is closed for so long has no next lesson that anybody can name. */
    private static final int HORIZON_DAYS = 366;

    /** No visit takes longer. */
    private static final Duration LONGEST_VISIT = Duration.ofDays(31);

    private static final List<WeeklyWindow> USUAL_LESSONS = Arrays.stream(DayOfWeek.values())
            .filter(day -> day.compareTo(DayOfWeek.FRIDAY) <= 0)
            .map(day -> WeeklyWindow.of(day, "08:30", "15:00"))
            .toList();

    private static final Comparator<WeeklyWindow> BY_OPENING =
            Comparator.comparing(WeeklyWindow::day).thenComparingInt(WeeklyWindow::opensAt);

    public SchoolCalendar {
        lessonHours = lessonHours.isEmpty()
                ? USUAL_LESSONS
                : lessonHours.stream().sorted(BY_OPENING).toList();
        accessHours = accessHours.stream().sorted(BY_OPENING).toList();
        closedDays = DateRange.merged(closedDays);
    }

    /** A calendar on the Dutch clock. */
    public static SchoolCalendar of(
            List<WeeklyWindow> lessonHours, List<WeeklyWindow> accessHours, List<DateRange> closedDays) {
        return new SchoolCalendar(DUTCH, lessonHours, accessHours, closedDays);
    }

    /** True on a day with lessons. */
    public boolean isSchoolDay(LocalDate day) {
        return lessonHours.stream().anyMatch(window -> window.day() == day.getDayOfWeek()) && !isClosed(day);
    }

    /**
     * Midnight at the end of the n-th school day after the day of {@code from}, which itself does not count. When no
     * school day comes for more than a year, every day after it counts, so that there is always an answer.
     *
     * @param schoolDays 1 or more
     */
    public Instant endOfSchoolDay(Instant from, int schoolDays) {
        if (schoolDays < 1) {
            throw new IllegalArgumentException("at least one school day, not " + schoolDays);
        }
        LocalDate day = dayOf(from);
        LocalDate lastSchoolDay = day;
        for (int counted = 0; counted < schoolDays; ) {
            day = day.plusDays(1);
            if (isSchoolDay(day)) {
                counted++;
                lastSchoolDay = day;
            } else if (day.isAfter(lastSchoolDay.plusDays(HORIZON_DAYS))) {
                counted++;
            }
        }
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /**
     * The same time of day on the next school day; from a day without lessons the end of the next school day. When none
     * comes for more than a year, every day counts.
     */
    public Instant oneSchoolDayAfter(Instant from) {
        LocalDate day = dayOf(from);
        if (!isSchoolDay(day)) {
            return endOfSchoolDay(from, 1);
        }
        LocalDate next = dayOf(endOfSchoolDay(from, 1)).minusDays(1);
        return from.atZone(zone).with(next).toInstant();
    }

    /** True from the first moment of a lesson window up to, not including, its last. */
    public boolean isLessonTime(Instant moment) {
        return lessonsFrom(moment, 0).anyMatch(lesson -> lesson.contains(moment));
    }

    /** The moment itself in lesson time, else the next start of lessons; empty when none comes within a year. */
    public Optional<Instant> nextLessonTime(Instant moment) {
        return lessonsFrom(moment, HORIZON_DAYS)
                .findFirst()
                .map(lesson -> lesson.contains(moment) ? moment : lesson.start());
    }

    /**
     * The moment at which so much lesson time has passed. A duration that is used up at the end of a lesson ends there.
     *
     * @return empty when a year does not have so much
     */
    public Optional<Instant> afterLessonTime(Instant from, Duration lessonTime) {
        Duration left = lessonTime;
        for (Span lesson : (Iterable<Span>) lessonsFrom(from, HORIZON_DAYS)::iterator) {
            Instant start = lesson.contains(from) ? from : lesson.start();
            Duration here = Duration.between(start, lesson.end());
            if (left.compareTo(here) <= 0) {
                return Optional.of(start.plus(left));
            }
            left = left.minus(here);
        }
        return Optional.empty();
    }

    /**
     * True when the whole of a visit lies within access hours of days that are not closed; windows that touch count as
     * one. A visit that ends before it starts, or lasts longer than a month, does not.
     *
     * @param until the end, which the last window may share
     */
    public boolean isAccessible(Instant from, Instant until) {
        if (accessHours.isEmpty()) {
            return true;
        }
        if (!from.isBefore(until) || Duration.between(from, until).compareTo(LONGEST_VISIT) > 0) {
            return false;
        }
        Instant reached = from;
        for (Span open : (Iterable<Span>) spans(accessHours, from, (int) LONGEST_VISIT.toDays())::iterator) {
            if (!open.contains(reached)) {
                return false;
            }
            reached = open.end();
            if (!reached.isBefore(until)) {
                return true;
            }
        }
        return false;
    }

    /** The access hours of the day of a moment, in order; none on a closed day. */
    public List<WeeklyWindow> accessHoursOn(Instant moment) {
        LocalDate day = dayOf(moment);
        return isClosed(day)
                ? List.of()
                : accessHours.stream()
                        .filter(window -> window.day() == day.getDayOfWeek())
                        .toList();
    }

    private boolean isClosed(LocalDate day) {
        return closedDays.stream().anyMatch(range -> range.contains(day));
    }

    private LocalDate dayOf(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    private Stream<Span> lessonsFrom(Instant moment, int days) {
        return spans(lessonHours, moment, days);
    }

    /** The windows that end after the moment, in order, of its own day and so many days more. */
    private Stream<Span> spans(List<WeeklyWindow> hours, Instant moment, int days) {
        LocalDate first = dayOf(moment);
        return Stream.iterate(first, day -> !day.isAfter(first.plusDays(days)), day -> day.plusDays(1))
                .filter(day -> !isClosed(day))
                .flatMap(day -> hours.stream()
                        .filter(window -> window.day() == day.getDayOfWeek())
                        .map(window -> new Span(window.start(day, zone), window.end(day, zone))))
                .filter(span -> span.end().isAfter(moment) && span.start().isBefore(span.end()));
    }

    /** Half-open. */
    private record Span(Instant start, Instant end) {
        boolean contains(Instant moment) {
            return !moment.isBefore(start) && moment.isBefore(end);
        }
    }
}
