package nl.schoolbel.sla.gateway.connectors.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills the blanks of a template: {@code {data.title}} in the strings of a JSON body or in a path. A string that is
 * nothing but a blank without a value is left out, as is an object of which nothing is left; a list under {@code $lines}
 * becomes one text, without the lines whose blanks have no value.
 */
final class Blanks {

    /** Name of a member whose list is the lines of a text. */
    static final String LINES = "$lines";

    private static final Pattern BLANK = Pattern.compile("\\{([a-zA-Z][a-zA-Z0-9.-]*)(\\|moment)?}");

    private Blanks() {}

    /** What stands in a blank; {@code null} for nothing. */
    @FunctionalInterface
    interface Values {
        String of(String name, boolean asMoment);
    }

    /** A body; {@code null} when nothing of it is left. */
    static JsonNode fill(JsonNode template, Values values) {
        if (template.isTextual()) {
            String text = text(template.asText(), values);
            return text == null ? null : TextNode.valueOf(text);
        }
        if (template.isArray()) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            template.forEach(one -> addUnlessNothing(list, fill(one, values)));
            return list;
        }
        if (template.isObject()) {
            return template.has(LINES)
                    ? TextNode.valueOf(lines(template.get(LINES), values))
                    : object(template, values);
        }
        return template;
    }

    private static void addUnlessNothing(ArrayNode list, JsonNode filled) {
        if (filled != null) {
            list.add(filled);
        }
    }

    private static ObjectNode object(JsonNode template, Values values) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        template.fields().forEachRemaining(member -> {
            JsonNode filled = fill(member.getValue(), values);
            if (filled != null) {
                object.set(member.getKey(), filled);
            }
        });
        return object.isEmpty() ? null : object;
    }

    private static String lines(JsonNode lines, Values values) {
        List<String> filled = new ArrayList<>();
        for (JsonNode line : lines) {
            if (names(line.asText()).stream().allMatch(name -> values.of(name, false) != null)) {
                filled.add(replace(line.asText(), values, false));
            }
        }
        return String.join("\n", filled).strip();
    }

    private static String text(String template, Values values) {
        Matcher only = BLANK.matcher(template);
        return only.matches() ? values.of(only.group(1), only.group(2) != null) : replace(template, values, false);
    }

    /** A path, every value in it encoded so that it stays one segment or one parameter. */
    static String path(String template, Values values) {
        return replace(template, values, true);
    }

    static String plain(String template, Values values) {
        return replace(template, values, false);
    }

    private static String replace(String template, Values values, boolean inPath) {
        return BLANK.matcher(template).replaceAll(blank -> {
            String value = values.of(blank.group(1), blank.group(2) != null);
            String written = value == null ? "" : value;
            return Matcher.quoteReplacement(
                    inPath ? URLEncoder.encode(written, StandardCharsets.UTF_8).replace("+", "%20") : written);
        });
    }

    /** Names of the blanks in a string. */
    static Set<String> names(String template) {
        Set<String> names = new LinkedHashSet<>();
        Matcher blanks = BLANK.matcher(template);
        while (blanks.find()) {
            names.add(blanks.group(1));
        }
        return names;
    }

    /** Names of the blanks in all strings of a body. */
    static Set<String> names(JsonNode template) {
        Set<String> names = new LinkedHashSet<>();
        if (template == null) {
            return names;
        }
        if (template.isTextual()) {
            names.addAll(names(template.asText()));
        }
        template.forEach(child -> names.addAll(names(child)));
        return names;
    }
}
