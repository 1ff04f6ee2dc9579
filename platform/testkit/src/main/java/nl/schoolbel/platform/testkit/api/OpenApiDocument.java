package nl.schoolbel.platform.testkit.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** An OpenAPI 3 document as a tree, with what the checks ask of it. */
public record OpenApiDocument(JsonNode root) {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    /** The checked-in one of the module under test. */
    public static OpenApiDocument checkedIn() {
        return parse(CheckedInText.of("openapi.yaml", "update.openapi").text());
    }

    /** Reads YAML, and JSON as well, which is YAML. */
    static OpenApiDocument parse(String text) {
        try {
            return new OpenApiDocument(new YAMLMapper().readTree(text));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not YAML: " + e.getOriginalMessage(), e);
        }
    }

    /** Every method of every path, in the order of the document. */
    public List<Operation> operations() {
        return root.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(member -> METHODS.contains(member.getKey()))
                        .map(member -> new Operation(
                                member.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                member.getValue(),
                                parameters(path.getValue(), member.getValue()))))
                .toList();
    }

    /** Follows {@code $ref} within the document, as far as it leads. */
    public JsonNode resolved(JsonNode node) {
        JsonNode at = node;
        while (at.has("$ref")) {
            at = root.at(at.get("$ref").textValue().substring(1));
        }
        return at;
    }

    /** The schema and all schemas it is composed of, references followed. */
    Stream<JsonNode> parts(JsonNode schema) {
        JsonNode at = resolved(schema);
        return Stream.concat(
                Stream.of(at),
                Stream.of("allOf", "anyOf", "oneOf")
                        .flatMap(word -> StreamSupport.stream(at.path(word).spliterator(), false))
                        .flatMap(this::parts));
    }

    private List<JsonNode> parameters(JsonNode pathItem, JsonNode operation) {
        return Stream.of(pathItem, operation)
                .flatMap(node -> StreamSupport.stream(node.path("parameters").spliterator(), false))
                .map(this::resolved)
                .toList();
    }

    /**
     * One method of one path.
     *
     * @param method upper case
     * @param parameters those of the path and its own, references followed
     */
    public record Operation(String method, String path, JsonNode node, List<JsonNode> parameters) {

        /** Whether its answer is a stream of events, which ends with its client only. */
        public boolean isEndless() {
            return node.path("responses").toString().contains("text/event-stream");
        }

        /** By status, for example {@code 200}, {@code 4XX} or {@code default}; references not followed. */
        Set<Map.Entry<String, JsonNode>> responses() {
            return node.path("responses").properties();
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }
}
