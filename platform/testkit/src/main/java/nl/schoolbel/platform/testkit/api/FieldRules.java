package nl.schoolbel.platform.testkit.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names of times: {@code date-time/format} and {@code date-time/date-omit-time-portion}. An instant is named
 * {@code …At}, a day {@code …Date}, and the reverse.
 *
 * <p>Two exceptions that say more without the ending: {@code from} and {@code until}, the edges of a period; and
 * {@code time} beside {@code specversion}, which CloudEvents prescribe.
 */
final class FieldRules {

    private static final Pattern INSTANT_NAME = Pattern.compile("[a-z].*At");
    private static final Pattern DAY_NAME = Pattern.compile("date|[a-z].*Date");
    private static final Set<String> PERIOD_EDGES = Set.of("from", "until");

    private FieldRules() {}

    static Stream<String> violations(OpenApiDocument document) {
        Stream<String> ofQueries = document.operations().stream()
                .flatMap(operation -> operation.parameters().stream()
                        .flatMap(parameter -> field(
                                document,
                                operation.toString(),
                                parameter.path("name").asText(),
                                parameter.path("schema"),
                                parameter)));
        return Stream.concat(ofQueries, properties(document, "", document.root()));
    }

    /** Every schema with properties, wherever it stands in the document. */
    private static Stream<String> properties(OpenApiDocument document, String place, JsonNode node) {
        Stream<String> here = node.path("properties").properties().stream()
                .flatMap(property -> field(document, place, property.getKey(), property.getValue(), node));
        Stream<String> below = node.isArray()
                ? Stream.iterate(0, i -> i < node.size(), i -> i + 1)
                        .flatMap(i -> properties(document, place + "/" + i, node.get(i)))
                : node.properties().stream()
                        .flatMap(member -> properties(document, place + "/" + member.getKey(), member.getValue()));
        return Stream.concat(here, below);
    }

    private static Stream<String> field(
            OpenApiDocument document, String place, String name, JsonNode schema, JsonNode owner) {
        String format = document.parts(schema)
                .map(part -> part.path("format").asText())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse("");
        boolean instantName = INSTANT_NAME.matcher(name).matches();
        boolean dayName = DAY_NAME.matcher(name).matches();
        if (format.equals("date-time") && !instantName && !isAllowed(name, owner)) {
            return Stream.of("date-time/format: " + place + " '" + name + "' is an instant but not named …At");
        }
        if (!format.equals("date-time") && instantName) {
            return Stream.of("date-time/format: " + place + " '" + name + "' is named …At but is no date-time");
        }
        if (format.equals("date") != dayName) {
            return Stream.of("date-time/date-omit-time-portion: " + place + " '" + name + "' has format '" + format
                    + "'; a day, and only a day, is named …Date");
        }
        return Stream.empty();
    }

    private static boolean isAllowed(String name, JsonNode owner) {
        return PERIOD_EDGES.contains(name)
                || (name.equals("time") && owner.path("properties").has("specversion"));
    }
}
