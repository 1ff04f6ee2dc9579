package nl.schoolbel.platform.testkit.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the document says of itself: {@code doc-openapi}, {@code doc-openapi-contact}, {@code semver}. */
final class InfoRules {

    private static final Pattern OPENAPI_3 = Pattern.compile("3\\.\\d+\\.\\d+");

    /** As on semver.org, without its build metadata, which says nothing to a caller. */
    private static final Pattern SEMANTIC_VERSION =
            Pattern.compile("(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?");

    private InfoRules() {}

    static Stream<String> violations(OpenApiDocument document) {
        JsonNode root = document.root();
        JsonNode info = root.path("info");
        return Stream.of(
                        form("doc-openapi: openapi", root.path("openapi"), OPENAPI_3),
                        form("semver: info.version", info.path("version"), SEMANTIC_VERSION),
                        present("doc-openapi-contact: info.contact.name", info.at("/contact/name")),
                        present("doc-openapi-contact: info.contact.url", info.at("/contact/url")),
                        present("doc-openapi-contact: info.contact.email", info.at("/contact/email")))
                .flatMap(violation -> violation);
    }

    private static Stream<String> form(String place, JsonNode value, Pattern form) {
        return form.matcher(value.asText()).matches()
                ? Stream.empty()
                : Stream.of(place + " is '" + value.asText() + "'");
    }

    private static Stream<String> present(String place, JsonNode value) {
        return value.asText().isBlank() ? Stream.of(place + " is missing") : Stream.empty();
    }
}
