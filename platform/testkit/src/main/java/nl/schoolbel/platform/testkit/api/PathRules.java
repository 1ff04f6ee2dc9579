package nl.schoolbel.platform.testkit.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Addresses: {@code path-segments-kebab-case}, {@code no-trailing-slash}, {@code query-keys-camel-case},
 * {@code uri-version}.
 */
final class PathRules {

    private static final Pattern SEGMENT = Pattern.compile("\\{[^{}]+}|[a-z0-9]+(-[a-z0-9]+)*");

    /** What calendars take is told by the end of its name, as with {@code openapi.json}, which the rules prescribe. */
    private static final Pattern LAST_SEGMENT = Pattern.compile("_?(" + SEGMENT + ")(\\.ics)?");

    private static final Pattern QUERY_KEY = Pattern.compile("[a-z][a-zA-Z0-9]*");
    private static final Pattern MAJOR_VERSION = Pattern.compile(".*/v[1-9]\\d*(/.*)?");

    private PathRules() {}

    static Stream<String> violations(OpenApiDocument document) {
        Stream<String> ofPaths = document.root().path("paths").properties().stream()
                .flatMap(path -> Stream.of(
                                segments(path.getKey()), trailingSlash(path.getKey()), version(document, path.getKey()))
                        .flatMap(violation -> violation));
        Stream<String> ofQueries = document.operations().stream().flatMap(PathRules::queryKeys);
        return Stream.concat(ofPaths, ofQueries);
    }

    private static Stream<String> segments(String path) {
        List<String> segments =
                Stream.of(path.split("/")).filter(s -> !s.isEmpty()).toList();
        return IntStream.range(0, segments.size())
                .filter(i -> !(i == segments.size() - 1 ? LAST_SEGMENT : SEGMENT)
                        .matcher(segments.get(i))
                        .matches())
                .mapToObj(i -> "path-segments-kebab-case: " + path + " has '" + segments.get(i) + "'");
    }

    private static Stream<String> trailingSlash(String path) {
        return path.length() > 1 && path.endsWith("/") ? Stream.of("no-trailing-slash: " + path) : Stream.empty();
    }

    /** The version stands in the path itself or in the address of every server. */
    private static Stream<String> version(OpenApiDocument document, String path) {
        JsonNode servers = document.root().path("servers");
        boolean inServers = !servers.isEmpty();
        for (JsonNode server : servers) {
            inServers &= MAJOR_VERSION.matcher(server.path("url").asText()).matches();
        }
        return inServers || MAJOR_VERSION.matcher(path).matches()
                ? Stream.empty()
                : Stream.of("uri-version: " + path + " has no /v1");
    }

    private static Stream<String> queryKeys(OpenApiDocument.Operation operation) {
        return operation.parameters().stream()
                .filter(parameter -> parameter.path("in").asText().equals("query"))
                .map(parameter -> parameter.path("name").asText())
                .filter(name -> !QUERY_KEY.matcher(name).matches())
                .map(name -> "query-keys-camel-case: " + operation + " has '" + name + "'");
    }
}
