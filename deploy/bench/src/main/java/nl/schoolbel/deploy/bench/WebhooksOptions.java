package nl.schoolbel.deploy.bench;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * How many webhooks, and how long. The words are explained by {@code deploy/bench/webhooks --help}.
 *
 * @param backlog tickets whose webhooks wait for a fast receiver, four of each
 * @param tickets tickets told to a receiver that fails at random, four webhooks of each
 * @param endpoints told each webhook when some of them hang
 * @param duration of what is measured at an even pace
 * @param parts what is measured
 */
record WebhooksOptions(int backlog, int tickets, int endpoints, Duration duration, Set<String> parts) {

    static final Set<String> ALL = Set.of("backlog", "pace", "hanging", "flapping");

    private static final int MOST = 20_000;

    static WebhooksOptions standard() {
        return new WebhooksOptions(5_000, 10_000, 100, Duration.ofSeconds(20), ALL);
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
            String value = rest.hasNext() ? rest.next() : "";
            options = switch (word) {
                case "--backlog" -> options.with(number(word, value), options.tickets, options.endpoints);
                case "--tickets" -> options.with(options.backlog, number(word, value), options.endpoints);
                case "--endpoints" -> options.with(options.backlog, options.tickets, number(word, value));
                case "--seconds" -> options.lasting(Duration.ofSeconds(number(word, value)));
                case "--only" -> options.only(Set.of(value.split(",")));
                default -> throw new IllegalArgumentException(word + " is not understood");
            };
        }
        return options;
    }

    private WebhooksOptions with(int newBacklog, int newTickets, int newEndpoints) {
        return new WebhooksOptions(newBacklog, newTickets, newEndpoints, duration, parts);
    }

    private WebhooksOptions lasting(Duration wanted) {
        return new WebhooksOptions(backlog, tickets, endpoints, wanted, parts);
    }

    private WebhooksOptions only(Set<String> wanted) {
        if (!ALL.containsAll(wanted)) {
            throw new IllegalArgumentException("--only needs some of backlog,pace,hanging,flapping");
        }
        return new WebhooksOptions(backlog, tickets, endpoints, duration, wanted);
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
