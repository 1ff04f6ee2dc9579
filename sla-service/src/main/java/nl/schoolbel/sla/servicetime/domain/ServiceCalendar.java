package nl.schoolbel.sla.servicetime.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import nl.schoolbel.sla.servicetime.domain.Openings.Span;

/**
 * When service time runs, and the arithmetic over it.
 *
 * <p>Immutable and safe to share between threads; build one with {@link ServiceCalendarBuilder}. Years are compiled
 * when first asked for and kept; inside a year every answer is a binary search.
 *
 * <p>Windows are half-open, and those that touch are one. Over a clock change real elapsed seconds count. Fractions of
 * a second are kept.
 *
 * <p>Every method throws {@link OutsideCalendarException}, naming the year, when an instant lies outside the horizon or
 * the answer is not found inside it, as with a calendar that is always closed.
 */
public final class ServiceCalendar {

    /** First local year of the horizon, inclusive. */
    public static final int FIRST_YEAR = 1990;

    /** Last local year of the horizon, inclusive. */
    public static final int LAST_YEAR = 2060;

    /** Longer than the horizon: nothing above it can be served, and nothing up to it overflows. */
    private static final Duration LONGEST = Duration.ofDays((LAST_YEAR - FIRST_YEAR + 1) * 366L);

    private final Openings openings;
    private final CompiledYears years;
    private final BusinessDays businessDays;

    ServiceCalendar(Openings openings) {
        this.openings = openings;
        years = new CompiledYears(openings);
        businessDays = new BusinessDays(years);
    }

    /** Starts a calendar whose local times are those of the zone. */
    public static ServiceCalendarBuilder in(ZoneId zone) {
        return new ServiceCalendarBuilder(zone);
    }

    /** The zone of the calendar's local times. */
    public ZoneId zone() {
        return openings.zone();
    }

    /**
     * Open when both are: the time that counts where two parties have to be there. Its zone is this one's, and so are the
     * dates that day arithmetic counts. Years are compiled anew for the pair, so keep what is used often.
     */
    public ServiceCalendar and(ServiceCalendar other) {
        return new ServiceCalendar(new JoinedOpenings(this, other, true));
    }

    /** Open when either is; zone and keeping as in {@link #and}. */
    public ServiceCalendar or(ServiceCalendar other) {
        return new ServiceCalendar(new JoinedOpenings(this, other, false));
    }

    /**
     * The first instant at which {@code budget} of service time has passed since {@code start}. A budget that ends
     * exactly at closing time ends at that close, not at the next opening; a zero budget outside the windows ends at
     * the next opening.
     *
     * @throws IllegalArgumentException when the budget is negative
     */
    public Instant add(Instant start, Duration budget) {
        if (requireNotNegative(budget).isZero()) {
            return nextOpen(start);
        }
        long from = years.nanos(start);
        int firstYear = years.yearOf(from);
        if (budget.compareTo(LONGEST) > 0) {
            throw OutsideCalendarException.runsPast(LAST_YEAR);
        }
        long rest = years.get(firstYear).until(from) + budget.toNanos();
        boolean anyOpen = false;
        for (int year = firstYear; year <= LAST_YEAR; year++) {
            CompiledYear current = years.get(year);
            if (rest <= current.total()) {
                return CompiledYears.instant(current.reaching(rest));
            }
            anyOpen |= year == firstYear ? current.total() > current.until(from) : current.total() > 0;
            rest -= current.total();
        }
        throw anyOpen ? OutsideCalendarException.runsPast(LAST_YEAR) : OutsideCalendarException.closedFrom(firstYear);
    }

    /**
     * The last instant from which {@code budget} of service time passes until {@code end}: the mirror of
     * {@link #add}. A budget that ends exactly at an opening ends there, not at the close before; a zero budget outside
     * the windows ends at the close before.
     *
     * @throws IllegalArgumentException when the budget is negative
     */
    public Instant subtract(Instant end, Duration budget) {
        if (requireNotNegative(budget).isZero()) {
            return prevActive(end);
        }
        long until = years.nanos(end);
        int lastYear = years.yearOf(until);
        if (budget.compareTo(LONGEST) > 0) {
            throw OutsideCalendarException.runsBefore(FIRST_YEAR);
        }
        long rest = years.get(lastYear).until(until) - budget.toNanos();
        boolean anyOpen = years.get(lastYear).until(until) > 0;
        int year = lastYear;
        while (rest < 0) {
            year--;
            if (year < FIRST_YEAR) {
                throw anyOpen
                        ? OutsideCalendarException.runsBefore(FIRST_YEAR)
                        : OutsideCalendarException.closedUntil(lastYear);
            }
            long total = years.get(year).total();
            anyOpen |= total > 0;
            rest += total;
        }
        return CompiledYears.instant(years.get(year).leaving(rest));
    }

    /** The service time from {@code start} until {@code end}; zero when the end is not after the start. */
    public Duration between(Instant start, Instant end) {
        long from = years.nanos(start);
        long to = years.nanos(end);
        if (to <= from) {
            return Duration.ZERO;
        }
        int lastYear = years.yearOf(to);
        long passed = -years.get(years.yearOf(from)).until(from);
        for (int year = years.yearOf(from); year < lastYear; year++) {
            passed += years.get(year).total();
        }
        return Duration.ofNanos(passed + years.get(lastYear).until(to));
    }

    /** The first instant at or after {@code instant} that lies in a window. */
    public Instant nextOpen(Instant instant) {
        long from = years.nanos(instant);
        int firstYear = years.yearOf(from);
        for (int year = firstYear; year <= LAST_YEAR; year++) {
            CompiledYear current = years.get(year);
            int window = current.windowFrom(from);
            if (window < current.size()) {
                return CompiledYears.instant(Math.max(from, current.opens(window)));
            }
        }
        throw OutsideCalendarException.closedFrom(firstYear);
    }

    /** The first close of a window after {@code instant}. */
    public Instant nextClose(Instant instant) {
        return windows(instant, 1).get(0).closesAt();
    }

    /** The last instant at or before {@code instant} that lies in a window or is the close of one. */
    public Instant prevActive(Instant instant) {
        long until = years.nanos(instant);
        int lastYear = years.yearOf(until);
        for (int year = lastYear; year >= FIRST_YEAR; year--) {
            CompiledYear current = years.get(year);
            int window = current.lastOpeningUpTo(until);
            if (window >= 0) {
                return CompiledYears.instant(Math.min(until, current.closes(window)));
            }
        }
        throw OutsideCalendarException.closedUntil(lastYear);
    }

    /**
     * The next {@code count} windows from an instant, the first one cut off at that instant.
     *
     * @param count 0 or more
     */
    public List<OpenWindow> windows(Instant from, int count) {
        List<OpenWindow> windows = new ArrayList<>();
        Instant next = from;
        while (windows.size() < count) {
            Instant opens = nextOpen(next);
            Instant closes = closeAfter(opens);
            windows.add(new OpenWindow(opens, closes));
            next = closes;
        }
        return List.copyOf(windows);
    }

    /**
     * The windows of a period, those at its edges cut off there.
     *
     * @param until exclusive; none when it is not after {@code from}
     */
    public List<OpenWindow> windows(Instant from, Instant until) {
        long begin = years.nanos(from);
        long end = years.nanos(until);
        List<Span> pieces = new ArrayList<>();
        if (begin < end) {
            years.addWithin(new Span(begin, end), pieces);
        }
        return CompiledYear.merged(pieces, begin, end).stream()
                .map(span -> new OpenWindow(CompiledYears.instant(span.from()), CompiledYears.instant(span.to())))
                .toList();
    }

    /**
     * Day arithmetic: goes {@code days} dates that own a window onwards (or back, when negative) and keeps the local
     * time of day; where that is outside the windows, the answer is the next opening (going back: the close before).
     * Dates that own no window are never counted.
     */
    public Instant addBusinessDays(Instant start, int days) {
        LocalDateTime local = localTime(start);
        LocalDate date = local.toLocalDate();
        if (days != 0) {
            date = days > 0 ? businessDays.after(date, days) : businessDays.before(date, -(long) days);
        }
        Instant sameTime = date.atTime(local.toLocalTime()).atZone(zone()).toInstant();
        return days < 0 ? prevActive(sameTime) : nextOpen(sameTime);
    }

    /**
     * The last close of the windows that the local date of {@code instant} owns, which lies on the next date for an
     * overnight window; for a date without windows, that of the next date that has one.
     */
    public Instant endOfBusinessDay(Instant instant) {
        LocalDate date = localTime(instant).toLocalDate();
        List<Span> spans = openings.spansOf(date);
        if (spans.isEmpty()) {
            spans = openings.spansOf(businessDays.after(date, 1));
        }
        return CompiledYears.instant(spans.stream().mapToLong(Span::to).max().orElseThrow());
    }

    /** What a date owns, as it was written or joined. */
    List<Span> spansOf(LocalDate date) {
        return openings.spansOf(date);
    }

    /** Adds the parts of a span that are open. */
    void addOpenWithin(Span span, List<Span> found) {
        years.addWithin(span, found);
    }

    private LocalDateTime localTime(Instant instant) {
        years.nanos(instant);
        return LocalDateTime.ofInstant(instant, zone());
    }

    private Instant closeAfter(Instant open) {
        long at = years.nanos(open);
        int year = years.yearOf(at);
        int window = years.get(year).windowFrom(at);
        while (window == years.get(year).size() - 1 && years.openOverEndOf(year)) {
            year++;
            window = 0;
            if (year > LAST_YEAR) {
                throw OutsideCalendarException.openFrom(years.yearOf(at));
            }
        }
        return CompiledYears.instant(years.get(year).closes(window));
    }

    private static Duration requireNotNegative(Duration budget) {
        if (budget.isNegative()) {
            throw new IllegalArgumentException("Service time must not be negative, was " + budget);
        }
        return budget;
    }
}
