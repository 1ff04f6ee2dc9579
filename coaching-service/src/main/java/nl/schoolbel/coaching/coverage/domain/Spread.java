package nl.schoolbel.coaching.coverage.domain;

import java.util.List;
import java.util.Optional;

/**
 * The middle and the long end of numbers, both by nearest rank: a number that was there, never one between two.
 *
 * @param median half of them are at most this
 * @param ninetieth nine in ten are at most this
 */
public record Spread(double median, double ninetieth) {

    /**
     * @param atLeast with fewer numbers there is no spread: they would tell on single ones
     */
    public static Optional<Spread> of(List<Double> numbers, int atLeast) {
        if (numbers.isEmpty() || numbers.size() < atLeast) {
            return Optional.empty();
        }
        List<Double> sorted = numbers.stream().sorted().toList();
        return Optional.of(new Spread(rank(sorted, 50), rank(sorted, 90)));
    }

    private static double rank(List<Double> sorted, int percent) {
        int rank = (int) Math.ceil(percent / 100.0 * sorted.size());
        return sorted.get(Math.max(rank, 1) - 1);
    }
}
