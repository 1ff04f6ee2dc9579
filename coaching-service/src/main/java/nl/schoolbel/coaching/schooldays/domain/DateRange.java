package nl.schoolbel.coaching.schooldays.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Days in a row.
 *
 * @param first the first day
 * @param last the last day, inclusive; never before the first
 */
public record DateRange(LocalDate first, LocalDate last) {

    public DateRange {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a range ends on or after its first day, not " + first + "–" + last);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** What lies before a day; empty when nothing does. */
    public Optional<DateRange> before(LocalDate day) {
        return first.isBefore(day)
                ? Optional.of(new DateRange(first, last.isBefore(day) ? last : day.minusDays(1)))
                : Optional.empty();
    }

    /** What lies on or after a day; empty when nothing does. */
    public Optional<DateRange> from(LocalDate day) {
        return last.isBefore(day)
                ? Optional.empty()
                : Optional.of(new DateRange(first.isBefore(day) ? day : first, last));
    }

    /** The same days in as few ranges as possible, in order: what overlaps or follows on the next day becomes one. */
    public static List<DateRange> merged(Collection<DateRange> ranges) {
        List<DateRange> sorted = new ArrayList<>(ranges);
        sorted.sort(Comparator.comparing(DateRange::first));
        List<DateRange> merged = new ArrayList<>();
        for (DateRange range : sorted) {
            DateRange before = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (before == null || range.first().isAfter(before.last().plusDays(1))) {
                merged.add(range);
            } else if (range.last().isAfter(before.last())) {
                merged.set(merged.size() - 1, new DateRange(before.first(), range.last()));
            }
        }
        return List.copyOf(merged);
    }
}
