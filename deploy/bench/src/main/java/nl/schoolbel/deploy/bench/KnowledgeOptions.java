package nl.schoolbel.deploy.bench;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;

/**
 * How much knowledge there is. The words are explained by {@code deploy/bench/knowledge --help}.
 *
 * @param items tools, practices and articles together
 * @param adoptions of those practices
 * @param connections at once
 * @param duration of one operation, at most
 */
record KnowledgeOptions(int items, int adoptions, int connections, Duration duration) {

    private static final int FEWEST = 1_000;
    private static final int MOST = 1_000_000;
    private static final int MOST_AT_ONCE = 1_000;

    static KnowledgeOptions standard() {
        return new KnowledgeOptions(100_000, 100_000, 16, Duration.ofSeconds(6));
    }

    /**
     * Reads the words after the command; a later one wins over an earlier one.
     *
     * @throws IllegalArgumentException naming the word that is not understood
     */
    static KnowledgeOptions read(List<String> words) {
        KnowledgeOptions options = standard();
        for (Iterator<String> rest = words.iterator(); rest.hasNext(); ) {
            String word = rest.next();
            String text = rest.hasNext() ? rest.next() : "";
            options = switch (word) {
                case "--items" ->
                    new KnowledgeOptions(
                            number(word, text, FEWEST, MOST),
                            options.adoptions(),
                            options.connections(),
                            options.duration());
                case "--adoptions" ->
                    new KnowledgeOptions(
                            options.items(),
                            number(word, text, FEWEST, MOST),
                            options.connections(),
                            options.duration());
                case "--connections" ->
                    new KnowledgeOptions(
                            options.items(),
                            options.adoptions(),
                            number(word, text, 1, MOST_AT_ONCE),
                            options.duration());
                case "--seconds" ->
                    new KnowledgeOptions(
                            options.items(),
                            options.adoptions(),
                            options.connections(),
                            Duration.ofSeconds(number(word, text, 1, MOST_AT_ONCE)));
                default -> throw new IllegalArgumentException(word + " is not understood");
            };
        }
        return options;
    }

    private static int number(String word, String text, int least, int most) {
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // told below
        }
        throw new IllegalArgumentException(word + " needs a number from " + least + " to " + most);
    }
}
