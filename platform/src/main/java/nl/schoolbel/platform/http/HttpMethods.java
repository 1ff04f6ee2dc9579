package nl.schoolbel.platform.http;

import java.util.Set;

/** The methods that callers have reason to use; all others are one. */
public final class HttpMethods {

    private static final Set<String> KNOWN = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private HttpMethods() {}

    /** The method itself, or {@code OTHER}. */
    public static String known(String method) {
        return KNOWN.contains(method) ? method : "OTHER";
    }
}
