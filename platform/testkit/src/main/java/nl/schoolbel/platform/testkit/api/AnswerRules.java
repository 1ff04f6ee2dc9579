package nl.schoolbel.platform.testkit.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Answers: {@code error-handling/problem-details}, {@code error-handling/invalid-input}, {@code version-header}.
 */
final class AnswerRules {

    private static final String PROBLEM = "application/problem+json";
    private static final Set<String> PROBLEM_MEMBERS = Set.of("status", "title", "detail");
    private static final Pattern SUCCESS_OR_REDIRECT = Pattern.compile("[23](\\d\\d|XX)");
    private static final Pattern REFUSAL_OR_FAULT = Pattern.compile("[45](\\d\\d|XX)|default");
    private static final Set<String> WITH_BODY = Set.of("PUT", "POST", "PATCH");
    private static final Set<String> WITHOUT_BODY = Set.of("GET", "DELETE");

    private AnswerRules() {}

    static Stream<String> violations(OpenApiDocument document) {
        return document.operations().stream()
                .flatMap(operation -> Stream.concat(
                        invalidInput(operation),
                        operation.responses().stream().flatMap(response -> answer(document, operation, response))));
    }

    private static Stream<String> invalidInput(OpenApiDocument.Operation operation) {
        boolean takesInput = WITH_BODY.contains(operation.method())
                || (WITHOUT_BODY.contains(operation.method())
                        && !operation.parameters().isEmpty());
        return takesInput && !operation.node().path("responses").has("400")
                ? Stream.of("error-handling/invalid-input: " + operation + " has no 400")
                : Stream.empty();
    }

    private static Stream<String> answer(
            OpenApiDocument document, OpenApiDocument.Operation operation, Map.Entry<String, JsonNode> entry) {
        String status = entry.getKey();
        JsonNode response = document.resolved(entry.getValue());
        if (SUCCESS_OR_REDIRECT.matcher(status).matches()) {
            return hasVersionHeader(response)
                    ? Stream.empty()
                    : Stream.of("version-header: " + operation + " " + status + " has no API-Version");
        }
        if (REFUSAL_OR_FAULT.matcher(status).matches()) {
            return problem(document, response)
                    .map(wrong -> "error-handling/problem-details: " + operation + " " + status + " " + wrong);
        }
        return Stream.empty();
    }

    /** Header names know no case. */
    private static boolean hasVersionHeader(JsonNode response) {
        return response.path("headers").properties().stream()
                .anyMatch(header -> header.getKey().equalsIgnoreCase("API-Version"));
    }

    private static Stream<String> problem(OpenApiDocument document, JsonNode response) {
        JsonNode content = response.path("content");
        if (content.size() != 1 || !content.has(PROBLEM)) {
            return Stream.of("is not " + PROBLEM + " alone");
        }
        JsonNode schema = content.path(PROBLEM).path("schema");
        return PROBLEM_MEMBERS.stream()
                .sorted()
                .filter(member -> document.parts(schema)
                        .noneMatch(part -> part.path("properties").has(member)))
                .map(member -> "has no '" + member + "'");
    }
}
