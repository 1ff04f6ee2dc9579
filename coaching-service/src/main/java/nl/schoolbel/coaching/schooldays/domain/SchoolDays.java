package nl.schoolbel.coaching.schooldays.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The days on which one school has lessons, and counting with them. A school week is as many school days as the school's
 * ordinary week has, mostly five: a holiday stretches it, and so does a day off.
 *
 * <p>Where no school day comes for more than {@value #HORIZON_DAYS} days, longer than any holiday, every day beyond counts as
 * one, so that there is always an answer.
 *
 * @param weeks the ordinary weeks in order of their first day; the first one counts for all days before it too
 * @param closed days without lessons: free days and holidays; merged and in order
 */
public record SchoolDays(List<OrdinaryWeek> weeks, List<DateRange> closed) {

    static final int HORIZON_DAYS = 366;

    public SchoolDays {
        weeks = weeks.isEmpty()
                ? List.of(new OrdinaryWeek(OrdinaryWeek.OF_OLD, Set.of()))
                : weeks.stream()
                        .sorted(Comparator.comparing(OrdinaryWeek::fromDate))
                        .toList();
        closed = DateRange.merged(closed);
    }

    /** @param lessonDays of the ordinary week; none told means Monday to Friday */
    public SchoolDays(Set<DayOfWeek> lessonDays, List<DateRange> closed) {
        this(List.of(new OrdinaryWeek(OrdinaryWeek.OF_OLD, lessonDays)), closed);
    }

    public boolean isSchoolDay(LocalDate day) {
        return weekOn(day).days().contains(day.getDayOfWeek()) && !isClosed(day);
    }

    /** The day itself when it is a school day, else the next that is. */
    public LocalDate sameOrNext(LocalDate day) {
        return isSchoolDay(day) ? day : after(day, 1);
    }

    /**
     * The n-th school day after a day, which itself does not count.
     *
     * @param schoolDays 1 or more
     */
    public LocalDate after(LocalDate day, int schoolDays) {
        return counted(day, schoolDays, 1);
    }

    /**
     * The n-th school day before a day, which itself does not count.
     *
     * @param schoolDays 1 or more
     */
    public LocalDate before(LocalDate day, int schoolDays) {
        return counted(day, schoolDays, -1);
    }

    /** The school days after {@code after} up to and including {@code until}; none when that is no later day. */
    public int between(LocalDate after, LocalDate until) {
        return until.isAfter(after)
                ? (int) after.plusDays(1)
                        .datesUntil(until.plusDays(1))
                        .filter(this::isSchoolDay)
                        .count()
                : 0;
    }

    /**
     * The day on which so many school weeks have passed since a day, which itself does not count.
     *
     * @param schoolWeeks 1 or more
     */
    public LocalDate afterWeeks(LocalDate day, int schoolWeeks) {
        requirePositive(schoolWeeks);
        LocalDate reached = day;
        for (int week = 0; week < schoolWeeks; week++) {
            reached = after(reached, weekOn(reached).days().size());
        }
        return reached;
    }

    /**
     * The day so many school weeks before a day: {@link #afterWeeks} mirrored.
     *
     * @param schoolWeeks 1 or more
     */
    public LocalDate beforeWeeks(LocalDate day, int schoolWeeks) {
        requirePositive(schoolWeeks);
        LocalDate reached = day;
        for (int week = 0; week < schoolWeeks; week++) {
            reached = before(reached, weekOn(reached).days().size());
        }
        return reached;
    }

    /** How many school weeks lie after {@code after} up to and including {@code until}; a day is its part of its week. */
    public double weeks(LocalDate after, LocalDate until) {
        return until.isAfter(after)
                ? after.plusDays(1)
                        .datesUntil(until.plusDays(1))
                        .filter(this::isSchoolDay)
                        .mapToDouble(day -> 1.0 / weekOn(day).days().size())
                        .sum()
                : 0;
    }

    private LocalDate counted(LocalDate from, int schoolDays, int step) {
        requirePositive(schoolDays);
        LocalDate day = from;
        int withoutLessons = 0;
        for (int counted = 0; counted < schoolDays; ) {
            day = day.plusDays(step);
            if (isSchoolDay(day)) {
                counted++;
                withoutLessons = 0;
            } else if (++withoutLessons > HORIZON_DAYS) {
                counted++;
            }
        }
        return day;
    }

    private OrdinaryWeek weekOn(LocalDate day) {
        OrdinaryWeek found = weeks.get(0);
        for (OrdinaryWeek week : weeks) {
            if (!week.fromDate().isAfter(day)) {
                found = week;
            }
        }
        return found;
    }

    private boolean isClosed(LocalDate day) {
        int low = 0;
        int high = closed.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            DateRange range = closed.get(middle);
            if (range.contains(day)) {
                return true;
            }
            if (range.first().isAfter(day)) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return false;
    }

    private static void requirePositive(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("at least one, not " + count);
        }
    }
}
