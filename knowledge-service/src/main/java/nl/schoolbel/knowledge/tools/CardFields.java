package nl.schoolbel.knowledge.tools;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.schoolbel.events.envelope.EventJson;
import nl.schoolbel.knowledge.tools.card.ToolCard;

/** A card as a row of fields, each with its text: all there are, so that none is forgotten when cards get another. */
final class CardFields {

    private CardFields() {}

    /** By JSON pointer, in the order of the card. A list is one field; what is absent or an empty list is left out. */
    static Map<String, String> of(ToolCard card) {
        Map<String, String> fields = new LinkedHashMap<>();
        collect("", EventJson.mapper().valueToTree(card.kept()), fields);
        return fields;
    }

    private static void collect(String pointer, JsonNode node, Map<String, String> fields) {
        if (node.isObject()) {
            node.properties().forEach(field -> collect(pointer + "/" + field.getKey(), field.getValue(), fields));
        } else if (!node.isNull() && !(node.isArray() && node.isEmpty())) {
            fields.put(pointer, text(node));
        }
    }

    private static String text(JsonNode node) {
        return node.isArray() ? elements(node, ", ") : node.isObject() ? elements(node, ": ") : node.asText();
    }

    private static String elements(JsonNode node, String between) {
        return StreamSupport.stream(node.spliterator(), false)
                .map(CardFields::text)
                .collect(Collectors.joining(between));
    }
}
