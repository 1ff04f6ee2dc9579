package nl.schoolbel.deploy.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One object.
 *
 * @param source the file it is written in, or the folder that it is built from
 */
record Manifest(String source, JsonNode node) {

    String apiVersion() {
        return node.path("apiVersion").asText();
    }

    String kind() {
        return node.path("kind").asText();
    }

    String name() {
        return node.at("/metadata/name").asText();
    }

    JsonNode spec() {
        return node.path("spec");
    }

    /** By a JSON pointer; a missing node where there is nothing. */
    JsonNode at(String pointer) {
        return node.at(pointer);
    }

    /** The labels at a JSON pointer, such as {@code /metadata/labels}. */
    Map<String, String> labels(String pointer) {
        Map<String, String> labels = new TreeMap<>();
        node.at(pointer)
                .properties()
                .forEach(label -> labels.put(label.getKey(), label.getValue().asText()));
        return labels;
    }

    /** Every value of a field of this name, however deep. */
    List<JsonNode> all(String field) {
        return new ArrayList<>(node.findValues(field));
    }

    @Override
    public String toString() {
        return source + ": " + kind() + " " + name();
    }
}
