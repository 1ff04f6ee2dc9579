package nl.schoolbel.sla.servicetime.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.schoolbel.sla.servicetime.domain.Openings.Span;

/**
 * One local year of a calendar as sorted, disjoint windows with prefix sums, so that every question inside the year is
 * a binary search. Times are nanoseconds since the epoch, amounts nanoseconds of service time.
 *
 * <p>A window that crosses the year's end is cut there; the rest is the first window of the next year. Windows that
 * touch are one window. Immutable and safe to share.
 */
final class CompiledYear {

    /** A date of another zone, joined in, may begin or end this many days away; zones lie up to 26 hours apart. */
    private static final int FOREIGN_DAYS = 2;

    private final long[] opens;
    private final long[] closes;
    /** {@code before[i]} is the service time of the year before window {@code i}; the last entry is the whole year's. */
    private final long[] before;
    /** Epoch days of the dates that own a window, sorted. */
    private final long[] openDates;

    private CompiledYear(List<Span> windows, long[] openDates) {
        int count = windows.size();
        opens = new long[count];
        closes = new long[count];
        before = new long[count + 1];
        for (int i = 0; i < count; i++) {
            Span window = windows.get(i);
            opens[i] = window.from();
            closes[i] = window.to();
            before[i + 1] = before[i] + window.to() - window.from();
        }
        this.openDates = openDates;
    }

    static CompiledYear of(Openings openings, int year) {
        long from = openings.startOf(year);
        long to = openings.startOf(year + 1);
        List<Span> spans = new ArrayList<>();
        long[] openDates = new long[366];
        int openDateCount = 0;
        LocalDate end = LocalDate.of(year + 1, 1, 1).plusDays(FOREIGN_DAYS);
        for (LocalDate date = LocalDate.of(year, 1, 1).minusDays(1 + FOREIGN_DAYS);
                date.isBefore(end);
                date = date.plusDays(1)) {
            List<Span> ofDate = openings.spansOf(date);
            spans.addAll(ofDate);
            if (date.getYear() == year && !ofDate.isEmpty()) {
                openDates[openDateCount++] = date.toEpochDay();
            }
        }
        return new CompiledYear(merged(spans, from, to), Arrays.copyOf(openDates, openDateCount));
    }

    /** In order and disjoint, cut off at the edges; those that touch are one. Sorts the given list. */
    static List<Span> merged(List<Span> spans, long from, long to) {
        spans.sort(Comparator.comparingLong(Span::from));
        List<Span> merged = new ArrayList<>(spans.size());
        for (Span span : spans) {
            Span clipped = new Span(Math.max(span.from(), from), Math.min(span.to(), to));
            int last = merged.size() - 1;
            if (clipped.from() >= clipped.to()) {
                continue;
            }
            if (last >= 0 && clipped.from() <= merged.get(last).to()) {
                Span previous = merged.get(last);
                merged.set(last, new Span(previous.from(), Math.max(previous.to(), clipped.to())));
            } else {
                merged.add(clipped);
            }
        }
        return merged;
    }

    /** Service time of the whole year. */
    long total() {
        return before[opens.length];
    }

    /** Service time of the year before the instant. */
    long until(long instant) {
        int window = lastOpeningUpTo(instant);
        return window < 0 ? 0 : before[window] + Math.min(instant, closes[window]) - opens[window];
    }

    /**
     * The first instant at which {@code amount} of the year has passed.
     *
     * @param amount above 0, up to and including {@link #total()}
     */
    long reaching(long amount) {
        int found = Arrays.binarySearch(before, amount);
        int window = (found >= 0 ? found : -found - 1) - 1;
        return closes[window] - (before[window + 1] - amount);
    }

    /**
     * The last instant at which no more than {@code amount} of the year has passed.
     *
     * @param amount 0 or more, below {@link #total()}
     */
    long leaving(long amount) {
        int found = Arrays.binarySearch(before, amount);
        int window = found >= 0 ? found : -found - 2;
        return opens[window] + amount - before[window];
    }

    /** The window that holds the instant or else the first one after it; {@link #size()} when there is none. */
    int windowFrom(long instant) {
        int window = lastOpeningUpTo(instant);
        return window >= 0 && instant < closes[window] ? window : window + 1;
    }

    /** The last window that opens at or before the instant; -1 when there is none. */
    int lastOpeningUpTo(long instant) {
        int found = Arrays.binarySearch(opens, instant);
        return found >= 0 ? found : -found - 2;
    }

    int size() {
        return opens.length;
    }

    long opens(int window) {
        return opens[window];
    }

    long closes(int window) {
        return closes[window];
    }

    /** Adds the parts of the windows that lie inside the span. */
    void addWithin(Span span, List<Span> found) {
        for (int window = windowFrom(span.from()); window < opens.length && opens[window] < span.to(); window++) {
            span.addWithin(opens[window], closes[window], found);
        }
    }

    /** How many dates of the year before the given one own a window. */
    int openDatesBefore(LocalDate date) {
        int found = Arrays.binarySearch(openDates, date.toEpochDay());
        return found >= 0 ? found : -found - 1;
    }

    int openDateCount() {
        return openDates.length;
    }

    LocalDate openDate(int index) {
        return LocalDate.ofEpochDay(openDates[index]);
    }
}
