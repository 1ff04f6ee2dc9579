package nl.schoolbel.platform.testkit.api;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A method of a JAX-RS resource.
 *
 * @param path whole path with plain parameter names, as in the OpenAPI document
 * @param roles who may call, sorted; empty when everybody may; absent when nothing is said
 * @param declaration class and method, for messages
 * @param documented false for what is no part of the API, such as a page: {@code @Operation(hidden = true)}
 */
record Endpoint(String method, String path, Optional<List<String>> roles, String declaration, boolean documented)
        implements Comparable<Endpoint> {

    private static final Comparator<Endpoint> ORDER =
            Comparator.comparing(Endpoint::path).thenComparing(Endpoint::method);

    String operation() {
        return method + " " + path;
    }

    /** One line of the checked-in list. */
    String line() {
        String who = roles.map(names -> names.isEmpty() ? "everybody" : String.join(" ", names))
                .orElse("NOT SAID");
        return operation() + " : " + who;
    }

    @Override
    public int compareTo(Endpoint other) {
        return ORDER.compare(this, other);
    }
}
