package nl.schoolbel.sla.servicetime.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Written hours: which windows a date owns, as spans on the time line.
 *
 * <p>An override of a date wins over its weekly hours and over its being a closed date; closures are cut out of
 * whatever is left. A wall-clock time that a clock change skips counts as the time that much later, one that it
 * repeats as the first of the two; a window that loses all its time by this is dropped.
 *
 * @param overrides windows of single dates, in place of the weekly ones
 * @param closedDates dates that own no window; the end of an overnight window of the day before stays
 * @param closures pieces to be cut out, by the date on which they begin
 */
record OpeningRules(
        ZoneId zone,
        WeeklyHours weekly,
        Map<LocalDate, List<LocalWindow>> overrides,
        Set<LocalDate> closedDates,
        Map<LocalDate, List<LocalWindow>> closures)
        implements Openings {

    OpeningRules {
        overrides = Map.copyOf(overrides);
        closedDates = Set.copyOf(closedDates);
        closures = Map.copyOf(closures);
    }

    @Override
    public List<Span> spansOf(LocalDate date) {
        List<LocalWindow> windows = windowsOf(date);
        if (windows.isEmpty() || isSkipped(date)) {
            return List.of();
        }
        List<Span> spans = spans(date, windows);
        for (LocalDate near = date.minusDays(1); !near.isAfter(date.plusDays(1)); near = near.plusDays(1)) {
            List<LocalWindow> pieces = closures.getOrDefault(near, List.of());
            if (!pieces.isEmpty() && !isSkipped(near)) {
                for (Span closure : spans(near, pieces)) {
                    spans = cut(spans, closure);
                }
            }
        }
        return spans;
    }

    /** True for a date that a zone never had, such as 30 December 2011 in Samoa. */
    private boolean isSkipped(LocalDate date) {
        return !date.atStartOfDay(zone).toLocalDate().equals(date);
    }

    private List<LocalWindow> windowsOf(LocalDate date) {
        List<LocalWindow> override = overrides.get(date);
        if (override != null) {
            return override;
        }
        return closedDates.contains(date) ? List.of() : weekly.of(date.getDayOfWeek());
    }

    private List<Span> spans(LocalDate date, List<LocalWindow> windows) {
        List<Span> spans = new ArrayList<>(windows.size());
        for (LocalWindow window : windows) {
            long from = at(date, window.opensAt());
            long to = at(date, window.closesAfter());
            if (from < to) {
                spans.add(new Span(from, to));
            }
        }
        return spans;
    }

    private long at(LocalDate date, int second) {
        LocalDate day = date.plusDays(second / LocalWindow.SECONDS_PER_DAY);
        LocalTime time = LocalTime.ofSecondOfDay(second % LocalWindow.SECONDS_PER_DAY);
        return Openings.nanos(LocalDateTime.of(day, time).atZone(zone).toInstant());
    }

    private static List<Span> cut(List<Span> spans, Span closure) {
        List<Span> rest = new ArrayList<>(spans.size() + 1);
        for (Span span : spans) {
            span.addWithin(span.from(), closure.from(), rest);
            span.addWithin(closure.to(), span.to(), rest);
        }
        return rest;
    }
}
