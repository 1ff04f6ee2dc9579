package nl.schoolbel.deploy.bench;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;

/**
 * How many webhooks, and how long. The words are explained by {@code deploy/bench/webhooks --help}.
 *
 * @param backlog tickets whose webhooks wait for a fast receiver, four of each
 * @param tickets tickets told to a receiver that fails at random, four webhooks of each
 * @param endpoints told each webhook when some of them hang
 * @param duration of what is measured at an even pace
 */
record WebhooksOptions(int backlog, int tickets, int endpoints, Duration duration) {

    private static final int MOST = 50_000;

    static WebhooksOptions standard() {
        return new WebhooksOptions(5_000, 10_000, 100, Duration.ofSeconds(20));
    }

    /**
     * Reads the words after the command; a later one wins over an earlier one.
     *
     * @throws IllegalArgumentException naming the word that is not understood
     */
    static WebhooksOptions read(List<String> words) {
        WebhooksOptions options = standard();
        for (Iterator<String> rest = words.iterator(); rest.hasNext(); ) {
            String word = rest.next();
            int number = number(word, rest.hasNext() ? rest.next() : "");
            options = switch (word) {
                case "--backlog" -> new WebhooksOptions(number, options.tickets, options.endpoints, options.duration);
                case "--tickets" -> new WebhooksOptions(options.backlog, number, options.endpoints, options.duration);
                case "--endpoints" -> new WebhooksOptions(options.backlog, options.tickets, number, options.duration);
                case "--seconds" ->
                    new WebhooksOptions(
                            options.backlog, options.tickets, options.endpoints, Duration.ofSeconds(number));
                default -> throw new IllegalArgumentException(word + " is not understood");
            };
        }
        return options;
    }

    /** Of the endpoints, as many hang. */
    int hanging() {
        return endpoints / 10;
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
