package nl.schoolbel.knowledge.reviews.domain;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What many reviews say together.
 *
 * @param count how many reviews
 * @param average of their ratings, from 1 to 5, on one decimal; {@code null} of none
 */
public record Tally(int count, Double average) {

    /** Of fewer reviews a part of them is no figure but somebody's opinion. */
    public static final int LEAST_FOR_A_PART = 3;

    /** How many gave how much. */
    public record Given(int count, int sum) {

        Given and(Given other) {
            return new Given(count + other.count, sum + other.sum);
        }

        Tally tally() {
            return new Tally(count, count == 0 ? null : Math.round(10.0 * sum / count) / 10.0);
        }
    }

    /** All together. */
    public static Tally of(List<Given> all) {
        return all.stream().reduce(new Given(0, 0), Given::and).tally();
    }

    /** Each part by its key, in the order of the keys, without those of fewer than {@value #LEAST_FOR_A_PART}. */
    public static <K extends Comparable<K>, T> Map<K, Tally> parts(
            List<T> rows, Function<T, K> key, Function<T, Given> given) {
        Map<K, Given> sums = new TreeMap<>();
        rows.forEach(row -> sums.merge(key.apply(row), given.apply(row), Given::and));
        Map<K, Tally> parts = new TreeMap<>();
        sums.forEach((part, sum) -> {
            if (sum.count() >= LEAST_FOR_A_PART) {
                parts.put(part, sum.tally());
            }
        });
        return parts;
    }
}
