package nl.schoolbel.sla.gateway.connectors.mapping;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.schoolbel.sla.gateway.connectors.domain.Cut;

/** Makes of a webhook's payload the request that another system takes. */
public final class RequestMaker {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d-M-yyyy HH:mm", Locale.ROOT).withZone(ZoneId.of("Europe/Amsterdam"));

    private final Mapping mapping;
    private final Tables tables;

    public RequestMaker(Mapping mapping, Map<String, String> settings) {
        this.mapping = mapping;
        this.tables = new Tables(mapping, settings);
    }

    /**
     * @param path with its query, from the root of their system
     * @param body may be null
     * @param cut what was too long for their fields
     */
    public record Made(String method, String path, JsonNode body, List<Shortened> cut) {}

    /** @param field JSON pointer into the body */
    public record Shortened(String field, int from, int to) {}

    /** Their ticket, as the blanks {@code foreign.id} and {@code foreign.number} name it. */
    public record Foreign(String id, String number) {}

    /** @param foreign null when there is none yet */
    public Made make(Mapping.Call call, JsonNode event, Foreign foreign) {
        Blanks.Values values = values(event, foreign);
        JsonNode body = call.body() == null ? null : Blanks.fill(call.body(), values);
        List<Shortened> cut = new ArrayList<>();
        if (body != null) {
            fit(body, cut);
        }
        return new Made(call.method(), Blanks.path(call.path(), values), body, cut);
    }

    /** The question whether their system has a ticket of ours already. */
    public Made lookup(JsonNode event) {
        return new Made("GET", Blanks.path(mapping.out().lookup().path(), values(event, null)), null, List.of());
    }

    /** The ticket of ours in the answer to {@link #lookup}; null when there is none. */
    public JsonNode found(JsonNode answer, JsonNode event) {
        Mapping.Lookup lookup = mapping.out().lookup();
        Blanks.Values values = values(event, null);
        for (JsonNode item : answer.at(lookup.items())) {
            String value = item.at(lookup.match()).asText();
            boolean ours = lookup.equals() != null
                    ? value.equals(Blanks.plain(lookup.equals(), values))
                    : value.startsWith(Blanks.plain(lookup.startsWith(), values));
            if (ours) {
                return item;
            }
        }
        return null;
    }

    /** A path of the poll rule. */
    public String path(String template, Map<String, String> values) {
        return Blanks.path(template, (name, moment) -> values.getOrDefault(name, setting(name)));
    }

    private void fit(JsonNode body, List<Shortened> cut) {
        Mapping.Markup markup = mapping.out().markup();
        if (markup != null) {
            markup.fields().stream()
                    .filter(field -> !mapping.out().limits().containsKey(field))
                    .forEach(field -> fit(body, field, Integer.MAX_VALUE, cut));
        }
        mapping.out().limits().forEach((field, most) -> fit(body, field, most, cut));
    }

    private void fit(JsonNode body, String field, int most, List<Shortened> cut) {
        JsonPointer pointer = JsonPointer.compile(field);
        JsonNode value = body.at(pointer);
        if (!value.isTextual()) {
            return;
        }
        Mapping.Markup markup = mapping.out().markup();
        boolean marked = markup != null && markup.fields().contains(field);
        String whole = marked ? Cut.asMarkup(value.asText(), markup.lineBreak(), Integer.MAX_VALUE) : value.asText();
        String fitting = marked ? Cut.asMarkup(value.asText(), markup.lineBreak(), most) : Cut.to(most, value.asText());
        if (fitting.length() < whole.length()) {
            cut.add(new Shortened(field, whole.length(), fitting.length()));
        }
        ((ObjectNode) body.at(pointer.head())).put(pointer.last().getMatchingProperty(), fitting);
    }

    private Blanks.Values values(JsonNode event, Foreign foreign) {
        return (name, asMoment) -> {
            String value = value(name, event, foreign);
            return value == null || value.isBlank() ? null : asMoment ? moment(value) : value;
        };
    }

    private String value(String name, JsonNode event, Foreign foreign) {
        JsonNode data = event.path("data");
        return switch (name) {
            case "number", "ticketId" -> text(data.path(name));
            case "sequence" -> text(event.path("sequence"));
            case "priority" -> data.hasNonNull("priority") ? tables.priority(text(data.path("priority"))) : null;
            case "foreign.id" -> foreign == null ? null : foreign.id();
            case "foreign.number" -> foreign == null ? null : foreign.number();
            default ->
                name.startsWith("data.") ? text(data.at("/" + name.substring(5).replace('.', '/'))) : setting(name);
        };
    }

    private String setting(String name) {
        if (name.startsWith("status.")) {
            return tables.theirs(name.substring("status.".length()));
        }
        return name.startsWith("settings.")
                ? tables.setting(name.substring("settings.".length())).orElse(null)
                : null;
    }

    private static String text(JsonNode value) {
        return value.isValueNode() && !value.isNull() ? value.asText() : null;
    }

    private static String moment(String value) {
        try {
            return MOMENT.format(Instant.parse(value));
        } catch (DateTimeParseException notAMoment) {
            return value;
        }
    }
}
