package nl.schoolbel.deploy.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/**
 * How much to find in. The words are explained by {@code deploy/bench/find --help}.
 *
 * @param sizes of the board, each larger than the one before
 * @param connections at once
 * @param duration of one operation at one size, at most
 */
record FindingOptions(List<Integer> sizes, int connections, Duration duration) {

    static FindingOptions standard() {
        return new FindingOptions(List.of(1_000, 20_000, 200_000), 4, Duration.ofSeconds(8));
    }

    /**
     * Reads the words after the command; a later one wins over an earlier one.
     *
     * @throws IllegalArgumentException naming the word that is not understood
     */
    static FindingOptions read(List<String> words) {
        FindingOptions options = standard();
        for (Iterator<String> rest = words.iterator(); rest.hasNext(); ) {
            String word = rest.next();
            List<Integer> numbers = numbers(word, rest.hasNext() ? rest.next() : "");
            options = switch (word) {
                case "--sizes" -> new FindingOptions(numbers, options.connections(), options.duration());
                case "--connections" -> new FindingOptions(options.sizes(), numbers.get(0), options.duration());
                case "--seconds" ->
                    new FindingOptions(options.sizes(), options.connections(), Duration.ofSeconds(numbers.get(0)));
                default -> throw new IllegalArgumentException(word + " is not understood");
            };
        }
        return options;
    }

    private static List<Integer> numbers(String word, String text) {
        try {
            List<Integer> numbers =
                    Arrays.stream(text.split(",", -1)).map(Integer::valueOf).toList();
            if (numbers.stream().allMatch(number -> number >= 1 && number <= 2_000_000)) {
                return numbers;
            }
        } catch (NumberFormatException notANumber) {
            // told below
        }
        throw new IllegalArgumentException(word + " needs numbers from 1 to 2000000");
    }
}
