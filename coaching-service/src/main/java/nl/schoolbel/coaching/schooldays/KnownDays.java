package nl.schoolbel.coaching.schooldays;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schoolbel.coaching.schooldays.domain.DateRange;
import nl.schoolbel.coaching.schooldays.domain.OrdinaryWeek;
import nl.schoolbel.coaching.schooldays.domain.SchoolDays;
import nl.schoolbel.coaching.schooldays.domain.SchoolYear;
import nl.schoolbel.events.schools.SchoolChanged;

/**
 * What is known of one school's days.
 *
 * @param region its holiday region, or {@code null}
 * @param knownFrom the first day of which the school told anything
 * @param weeks its ordinary weeks, each from the day on which it was told
 * @param closed in order
 */
record KnownDays(String region, LocalDate knownFrom, List<OrdinaryWeek> weeks, List<DateRange> closed) {

    /** The first that is heard counts from of old. */
    static KnownDays first(SchoolChanged told, LocalDate toldOn) {
        return new KnownDays(
                told.region(),
                SchoolYear.of(toldOn).firstDate(),
                List.of(new OrdinaryWeek(OrdinaryWeek.OF_OLD, lessonDays(told))),
                closed(told));
    }

    /** What is told counts from the day on which it is told; days that had passed stay as they were known. */
    KnownDays and(SchoolChanged told, LocalDate toldOn) {
        List<DateRange> days = Stream.concat(
                        closed.stream().flatMap(range -> range.before(toldOn).stream()),
                        closed(told).stream().flatMap(range -> range.from(toldOn).stream()))
                .toList();
        return new KnownDays(told.region(), knownFrom, weeks(lessonDays(told), toldOn), DateRange.merged(days));
    }

    /** @param regionHolidays fill in for the days before the school told anything */
    SchoolDays days(List<DateRange> regionHolidays) {
        return new SchoolDays(
                weeks,
                Stream.concat(
                                closed.stream(),
                                regionHolidays.stream().flatMap(range -> range.before(knownFrom).stream()))
                        .toList());
    }

    private List<OrdinaryWeek> weeks(Set<DayOfWeek> told, LocalDate toldOn) {
        OrdinaryWeek next = new OrdinaryWeek(toldOn, told);
        List<OrdinaryWeek> kept = new ArrayList<>(weeks);
        OrdinaryWeek last = kept.get(kept.size() - 1);
        if (last.days().equals(next.days())) {
            return weeks;
        }
        if (last.fromDate().isBefore(toldOn)) {
            kept.add(next);
        } else {
            kept.set(kept.size() - 1, new OrdinaryWeek(last.fromDate(), told));
        }
        return List.copyOf(kept);
    }

    private static Set<DayOfWeek> lessonDays(SchoolChanged told) {
        return told.lessonHours() == null
                ? Set.of()
                : told.lessonHours().stream()
                        .map(hours -> DayOfWeek.valueOf(hours.day().toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** What is heard cannot be refused; a range that ends before it starts is none. */
    private static List<DateRange> closed(SchoolChanged told) {
        return told.closedDays() == null
                ? List.of()
                : told.closedDays().stream()
                        .filter(range -> !range.lastDate().isBefore(range.firstDate()))
                        .map(range -> new DateRange(range.firstDate(), range.lastDate()))
                        .toList();
    }
}
