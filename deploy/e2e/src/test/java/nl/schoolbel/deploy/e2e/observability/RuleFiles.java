package nl.schoolbel.deploy.e2e.observability;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The rules that lie in {@code deploy/observability/prometheus/rules}. */
public final class RuleFiles {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Pattern LABEL_IN_TEXT = Pattern.compile("\\$labels\\.(\\w+)");

    private RuleFiles() {}

    /** A condition that somebody is told of. */
    public record Alert(String name, String expression, Map<String, String> labels, Map<String, String> annotations) {

        /** Labels of the series that its texts speak of. */
        public Set<String> labelsInTexts() {
            return LABEL_IN_TEXT
                    .matcher(String.join(" ", annotations.values()))
                    .results()
                    .map(found -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** A query whose answer is kept under a name. */
    public record Recorded(String name, String expression) {}

    /** The files, in alphabetical order. */
    public static List<Path> files() {
        return Places.filesIn("prometheus/rules", ".yml");
    }

    public static List<Alert> alerts() {
        return rules().filter(rule -> rule.has("alert"))
                .map(rule -> new Alert(
                        rule.path("alert").asText(),
                        rule.path("expr").asText().strip(),
                        texts(rule.path("labels")),
                        texts(rule.path("annotations"))))
                .toList();
    }

    public static List<Recorded> recorded() {
        return rules().filter(rule -> rule.has("record"))
                .map(rule -> new Recorded(
                        rule.path("record").asText(), rule.path("expr").asText().strip()))
                .toList();
    }

    /** Copies the files so that an alert fires as soon as its condition holds, and everything is asked each second. */
    public static void writeImpatient(Path directory) {
        for (Path file : files()) {
            JsonNode content = read(file);
            for (JsonNode group : content.path("groups")) {
                ((ObjectNode) group).put("interval", "1s");
                group.path("rules").forEach(rule -> ((ObjectNode) rule).remove("for"));
            }
            try {
                Files.createDirectories(directory);
                YAML.writeValue(directory.resolve(file.getFileName()).toFile(), content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static JsonNode read(Path file) {
        try {
            return YAML.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static Stream<JsonNode> rules() {
        return files().stream()
                .map(RuleFiles::read)
                .flatMap(file -> stream((ArrayNode) file.path("groups")))
                .flatMap(group -> stream((ArrayNode) group.path("rules")));
    }

    private static Stream<JsonNode> stream(ArrayNode items) {
        return StreamSupport.stream(items.spliterator(), false);
    }

    private static Map<String, String> texts(JsonNode object) {
        return object.propertyStream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, field -> field.getValue().asText()));
    }
}
