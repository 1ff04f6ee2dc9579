package nl.schoolbel.sla.figures.domain;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;

/** A calendar month of the schools' own time, half-open: what happens at midnight of the first belongs to the new month. */
public record FigureMonth(YearMonth month) {

    private static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");

    /** Four digits and no sign, so that no month lies beyond what a date can hold. */
    private static final Pattern PLAIN = Pattern.compile("[12][0-9]{3}-(0[1-9]|1[0-2])");

    /** The month of an instant. */
    public static FigureMonth of(Instant instant) {
        return new FigureMonth(YearMonth.from(instant.atZone(DUTCH)));
    }

    /** Reads a month such as {@code 2026-11}; empty when it is none. */
    public static Optional<FigureMonth> read(String text) {
        return text == null || !PLAIN.matcher(text).matches()
                ? Optional.empty()
                : Optional.of(new FigureMonth(YearMonth.parse(text)));
    }

    /** First instant, inclusive. */
    public Instant start() {
        return month.atDay(1).atStartOfDay(DUTCH).toInstant();
    }

    /** First instant of the next month. */
    public Instant end() {
        return month.plusMonths(1).atDay(1).atStartOfDay(DUTCH).toInstant();
    }

    /** True from the first instant of the next month on. */
    public boolean isOver(Instant now) {
        return !now.isBefore(end());
    }

    @Override
    public String toString() {
        return month.toString();
    }
}
