package nl.schoolbel.deploy.bench;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;

/**
 * How much to do. The words are explained by {@code deploy/bench/run --help}.
 *
 * @param tickets on the board before anything is measured
 * @param connections at once, and so the requests in flight
 * @param rounds how often each operation is measured, in turn
 * @param duration of one operation in one round, at most
 * @param requests of one operation in one round, at most
 */
record BenchOptions(int tickets, int connections, int rounds, Duration duration, int requests) {

    /** Below the 20 connections of the service's own pool times a few; more would only measure queues. */
    private static final int MOST_CONNECTIONS = 64;

    static BenchOptions standard() {
        return new BenchOptions(2_000, 16, 3, Duration.ofSeconds(10), 20_000);
    }

    /**
     * Reads the words after the command; a later one wins over an earlier one.
     *
     * @throws IllegalArgumentException naming the word that is not understood
     */
    static BenchOptions read(List<String> words) {
        BenchOptions options = standard();
        for (Iterator<String> rest = words.iterator(); rest.hasNext(); ) {
            options = options.and(rest.next(), rest);
        }
        return options;
    }

    private BenchOptions and(String word, Iterator<String> rest) {
        return switch (word) {
            case "--tickets" ->
                new BenchOptions(number(word, rest, 1_000_000), connections, rounds, duration, requests);
            case "--connections" ->
                new BenchOptions(tickets, number(word, rest, MOST_CONNECTIONS), rounds, duration, requests);
            case "--rounds" -> new BenchOptions(tickets, connections, number(word, rest, 100), duration, requests);
            case "--seconds" ->
                new BenchOptions(tickets, connections, rounds, Duration.ofSeconds(number(word, rest, 3_600)), requests);
            case "--requests" ->
                new BenchOptions(tickets, connections, rounds, duration, number(word, rest, 10_000_000));
            default -> throw new IllegalArgumentException(word + " is not understood");
        };
    }

    private static int number(String word, Iterator<String> rest, int most) {
        String text = rest.hasNext() ? rest.next() : "";
        try {
            int number = Integer.parseInt(text);
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // told below, with the bounds
        }
        throw new IllegalArgumentException(word + " needs a number from 1 to " + most);
    }
}
