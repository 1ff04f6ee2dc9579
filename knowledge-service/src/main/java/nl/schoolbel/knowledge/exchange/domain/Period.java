package nl.schoolbel.knowledge.exchange.domain;

import java.time.LocalDate;

/**
 * Days that are counted.
 *
 * @param from the first of them
 * @param until the last of them, not before the first
 */
public record Period(LocalDate from, LocalDate until) {

    /** No day that a caller can write lies before it. */
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    public Period {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("ends before it begins");
        }
    }

    /** False for a last day before the first one; what is left open goes from the beginning, and to today. */
    public static boolean isPossible(LocalDate from, LocalDate until, LocalDate today) {
        return !last(until, today).isBefore(first(from));
    }

    /** @param from {@code null} for the beginning, as {@code until} for today */
    public static Period of(LocalDate from, LocalDate until, LocalDate today) {
        return new Period(first(from), last(until, today));
    }

    /** As many days a year before: who began then has had a year. */
    public Period yearBefore() {
        return new Period(from.minusYears(1), until.minusYears(1));
    }

    private static LocalDate first(LocalDate from) {
        return from == null ? EARLIEST : from;
    }

    private static LocalDate last(LocalDate until, LocalDate today) {
        return until == null ? today : until;
    }
}
