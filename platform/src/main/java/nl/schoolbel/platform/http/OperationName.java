package nl.schoolbel.platform.http;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The {@code operationId} of an operation, from which generated clients name their methods: the method and the address
 * below {@code /<service>/v<n>}, as in {@code postTicketsByIdHandOvers}. So it is as unique and as stable as the address,
 * and no name of a class is a promise to callers.
 */
final class OperationName {

    private OperationName() {}

    static String of(String method, String path) {
        return method.toLowerCase(Locale.ROOT)
                + Arrays.stream(path.replaceFirst("^/[a-z]+/v\\d+/", "").split("/", -1))
                        .filter(segment -> !segment.isEmpty())
                        .map(OperationName::words)
                        .collect(Collectors.joining());
    }

    private static String words(String segment) {
        boolean variable = segment.startsWith("{");
        return (variable ? "By" : "")
                + Arrays.stream(segment.replaceAll("[{}]", "").split("-", -1))
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining());
    }
}
