package nl.schoolbel.platform.http;

import java.util.regex.Pattern;

/**
 * What a service gives everybody without login: all that begins with {@code published-}, right below its version, and {@code
 * oai}, where harvesters ask.
 */
final class PublicPaths {

    private static final Pattern PUBLISHED = Pattern.compile("/[a-z]+/v\\d+/(published-[a-z-]+(/.*)?|oai)");

    private static final Pattern DOCUMENT = Pattern.compile("/[a-z]+/v\\d+/openapi(\\.json|\\.yaml)?");

    private PublicPaths() {}

    /** Whether the description of the API is there, which everybody may read as well. */
    static boolean isDocument(String path) {
        return DOCUMENT.matcher(path).matches();
    }

    static boolean contain(String path) {
        return PUBLISHED.matcher(path).matches();
    }
}
