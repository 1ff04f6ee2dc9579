package nl.schoolbel.sla.servicetime.domain;

import static nl.schoolbel.sla.servicetime.domain.ServiceCalendar.FIRST_YEAR;
import static nl.schoolbel.sla.servicetime.domain.ServiceCalendar.LAST_YEAR;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The years of a calendar's horizon, each compiled when first asked for and then kept.
 *
 * <p>Safe between threads without a lock: two may compile the same year at once and get equal results, one of which
 * stays. Bounded by the horizon: 71 years, some 6 kB each for an ordinary week.
 */
final class CompiledYears {

    private final Openings openings;
    /** Start of each year of the horizon and the end of the last, nanoseconds since the epoch. */
    private final long[] starts = new long[LAST_YEAR - FIRST_YEAR + 2];

    private final AtomicReferenceArray<CompiledYear> compiled = new AtomicReferenceArray<>(LAST_YEAR - FIRST_YEAR + 1);

    CompiledYears(Openings openings) {
        this.openings = openings;
        Arrays.setAll(starts, index -> openings.startOf(FIRST_YEAR + index));
    }

    /**
     * The compiled year.
     *
     * @param year within the horizon
     */
    CompiledYear get(int year) {
        int index = year - FIRST_YEAR;
        CompiledYear known = compiled.get(index);
        if (known == null) {
            known = CompiledYear.of(openings, year);
            compiled.set(index, known);
        }
        return known;
    }

    /** The local year of an instant inside the horizon, in nanoseconds since the epoch. */
    int yearOf(long instant) {
        int found = Arrays.binarySearch(starts, instant);
        return FIRST_YEAR + (found >= 0 ? found : -found - 2);
    }

    /** True when a window is open over the moment at which the year ends, so that the next year goes on with it. */
    boolean openOverEndOf(int year) {
        CompiledYear ending = get(year);
        long end = starts[year + 1 - FIRST_YEAR];
        if (ending.size() == 0 || ending.closes(ending.size() - 1) < end) {
            return false;
        }
        return year == LAST_YEAR || (get(year + 1).size() > 0 && get(year + 1).opens(0) == end);
    }

    /**
     * Nanoseconds since the epoch.
     *
     * @throws OutsideCalendarException when the instant lies outside the horizon
     */
    long nanos(Instant instant) {
        long seconds = instant.getEpochSecond();
        if (seconds < starts[0] / 1_000_000_000L || seconds >= starts[starts.length - 1] / 1_000_000_000L) {
            throw OutsideCalendarException.instantIn(
                    instant.atZone(openings.zone()).getYear());
        }
        return Openings.nanos(instant);
    }

    /** Adds the parts of the windows that lie inside the span; outside the horizon nothing is open. */
    void addWithin(Openings.Span span, List<Openings.Span> found) {
        long from = Math.max(span.from(), starts[0]);
        long to = Math.min(span.to(), starts[starts.length - 1]);
        if (from < to) {
            for (int year = yearOf(from); year <= yearOf(to - 1); year++) {
                get(year).addWithin(span, found);
            }
        }
    }

    static Instant instant(long nanos) {
        return Instant.ofEpochSecond(Math.floorDiv(nanos, 1_000_000_000L), Math.floorMod(nanos, 1_000_000_000L));
    }
}
