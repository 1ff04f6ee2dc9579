package nl.schoolbel.platform.metrics;

import java.util.stream.Collectors;

/**
 * Examples (traces) in a text of OpenMetrics. The registry gives one to the count of every timer too, where the standard allows none,
 * and Prometheus then refuses the whole answer.
 */
final class Examples {

    private static final String BEGINNING = " # {";

    private Examples() {}

    static String whereAllowed(String text) {
        return text.lines().map(Examples::allowed).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String allowed(String line) {
        int example = line.lastIndexOf(BEGINNING);
        return example < 0 || line.startsWith("#") || mayHaveOne(line) ? line : line.substring(0, example);
    }

    private static boolean mayHaveOne(String line) {
        String name = line.split("[{ ]", 2)[0];
        return name.endsWith("_bucket") || name.endsWith("_total");
    }
}
