package nl.schoolbel.deploy.bench;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;

/**
 * How many clocks, and how long. The words are explained by {@code deploy/bench/clocks --help}.
 *
 * @param clocks open on the board, two of each ticket
 * @param due marks that fall due within one minute
 * @param events tickets whose events are told at once
 * @param duration of what is measured at an even pace
 */
record ClocksOptions(int clocks, int due, int events, Duration duration) {

    private static final int MOST = 10_000_000;

    static ClocksOptions standard() {
        return new ClocksOptions(1_000_000, 100_000, 5_000, Duration.ofSeconds(60));
    }

    /**
     * Reads the words after the command; a later one wins over an earlier one.
     *
     * @throws IllegalArgumentException naming the word that is not understood
     */
    static ClocksOptions read(List<String> words) {
        ClocksOptions options = standard();
        for (Iterator<String> rest = words.iterator(); rest.hasNext(); ) {
            String word = rest.next();
            int number = number(word, rest.hasNext() ? rest.next() : "");
            options = switch (word) {
                case "--clocks" -> new ClocksOptions(number, options.due, options.events, options.duration);
                case "--due" -> new ClocksOptions(options.clocks, number, options.events, options.duration);
                case "--events" -> new ClocksOptions(options.clocks, options.due, number, options.duration);
                case "--seconds" ->
                    new ClocksOptions(options.clocks, options.due, options.events, Duration.ofSeconds(number));
                default -> throw new IllegalArgumentException(word + " is not understood");
            };
        }
        return options;
    }

    private static int number(String word, String text) {
        try {
            int number = Integer.parseInt(text);
            if (number >= 1 && number <= MOST) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // told below
        }
        throw new IllegalArgumentException(word + " needs a number from 1 to " + MOST);
    }
}
