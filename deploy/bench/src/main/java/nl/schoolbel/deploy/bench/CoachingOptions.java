package nl.schoolbel.deploy.bench;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;

/**
 * How much coaching there was. The words are explained by {@code deploy/bench/coaching --help}.
 *
 * @param years school years
 * @param connections at once
 * @param duration of one operation, at most
 */
record CoachingOptions(int years, int connections, Duration duration) {

    private static final int MOST = 1_000;

    static CoachingOptions standard() {
        return new CoachingOptions(20, 16, Duration.ofSeconds(6));
    }

    /**
     * Reads the words after the command; a later one wins over an earlier one.
     *
     * @throws IllegalArgumentException naming the word that is not understood
     */
    static CoachingOptions read(List<String> words) {
        CoachingOptions options = standard();
        for (Iterator<String> rest = words.iterator(); rest.hasNext(); ) {
            String word = rest.next();
            int number = number(word, rest.hasNext() ? rest.next() : "");
            options = switch (word) {
                case "--years" -> new CoachingOptions(number, options.connections(), options.duration());
                case "--connections" -> new CoachingOptions(options.years(), number, options.duration());
                case "--seconds" ->
                    new CoachingOptions(options.years(), options.connections(), Duration.ofSeconds(number));
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
