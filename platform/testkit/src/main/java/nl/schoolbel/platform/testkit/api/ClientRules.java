package nl.schoolbel.platform.testkit.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody who builds or generates a client needs of the document beyond the API Design Rules: names, words, bounds
 * and headers.
 */
final class ClientRules {

    private static final Set<String> WITH_RETRY_AFTER = Set.of("429", "503");

    private ClientRules() {}

    static Stream<String> violations(OpenApiDocument document) {
        return Stream.of(
                        guide(document),
                        doubleIds(document),
                        schemaNames(document),
                        document.operations().stream().flatMap(operation -> operation(document, operation)))
                .flatMap(violations -> violations);
    }

    private static Stream<String> guide(OpenApiDocument document) {
        return document.root().at("/info/description").asText().isBlank()
                ? Stream.of("guide: info.description is missing")
                : Stream.empty();
    }

    private static Stream<String> doubleIds(OpenApiDocument document) {
        return document.operations().stream()
                .collect(Collectors.groupingBy(ClientRules::id, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(id -> !id.getKey().isEmpty() && id.getValue() > 1)
                .map(id -> "operation-id: '" + id.getKey() + "' is there " + id.getValue() + " times");
    }

    /** A number behind a name tells that two things have one name. */
    private static Stream<String> schemaNames(OpenApiDocument document) {
        return document.root().at("/components/schemas").properties().stream()
                .map(Map.Entry::getKey)
                .filter(name -> name.matches(".*\\d"))
                .map(name -> "schema-name: " + name);
    }

    private static Stream<String> operation(OpenApiDocument document, OpenApiDocument.Operation operation) {
        Stream<String> words = Stream.of("operationId", "summary")
                .filter(member -> operation.node().path(member).asText().isBlank())
                .map(member -> "operation-words: " + operation + " has no " + member);
        Stream<String> tags = operation.node().path("tags").size() == 1
                ? Stream.empty()
                : Stream.of("operation-tag: " + operation + " has not one tag");
        return Stream.of(words, tags, limit(operation), body(operation), headers(document, operation))
                .flatMap(violations -> violations);
    }

    private static Stream<String> limit(OpenApiDocument.Operation operation) {
        return operation.parameters().stream()
                .filter(parameter -> parameter.path("name").asText().equals("limit"))
                .map(parameter -> parameter.path("schema"))
                .filter(schema -> !schema.has("minimum") || !schema.has("maximum"))
                .map(schema -> "limit: " + operation + " does not say from how many to how many");
    }

    private static Stream<String> body(OpenApiDocument.Operation operation) {
        return operation.node().has("requestBody")
                ? Stream.of("413", "415")
                        .filter(status -> !operation.node().path("responses").has(status))
                        .map(status -> "body: " + operation + " has no " + status)
                : Stream.empty();
    }

    private static Stream<String> headers(OpenApiDocument document, OpenApiDocument.Operation operation) {
        Stream<String> etag =
                has(operation, "If-Match") ? lacks(document, operation, "ETag", "200", "201") : Stream.of();
        Stream<String> link = has(operation, "cursor") ? lacks(document, operation, "Link", "200") : Stream.of();
        Stream<String> location =
                createsWhatIsRead(document, operation) ? lacks(document, operation, "Location", "201") : Stream.of();
        Stream<String> retry =
                WITH_RETRY_AFTER.stream().sorted().flatMap(status -> lacks(document, operation, "Retry-After", status));
        return Stream.of(etag, link, location, retry).flatMap(violations -> violations);
    }

    private static boolean createsWhatIsRead(OpenApiDocument document, OpenApiDocument.Operation operation) {
        return operation.method().equals("POST")
                && document.root().path("paths").properties().stream()
                        .anyMatch(path -> path.getKey().matches("\\Q" + operation.path() + "\\E/\\{\\w+}")
                                && path.getValue().has("get"));
    }

    private static Stream<String> lacks(
            OpenApiDocument document, OpenApiDocument.Operation operation, String header, String... statuses) {
        JsonNode answers = operation.node().path("responses");
        return Stream.of(statuses)
                .filter(answers::has)
                .filter(status ->
                        !document.resolved(answers.path(status)).path("headers").has(header))
                .map(status -> "headers: " + operation + " " + status + " has no " + header);
    }

    private static boolean has(OpenApiDocument.Operation operation, String parameter) {
        return names(operation).contains(parameter);
    }

    private static List<String> names(OpenApiDocument.Operation operation) {
        return operation.parameters().stream()
                .map(parameter -> parameter.path("name").asText())
                .toList();
    }

    private static String id(OpenApiDocument.Operation operation) {
        return operation.node().path("operationId").asText();
    }
}
