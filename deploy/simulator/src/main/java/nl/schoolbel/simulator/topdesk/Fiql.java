package nl.schoolbel.simulator.topdesk;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * TOPdesk's query language: {@code field==value}, {@code !=}, {@code =gt=}, {@code =ge=}, {@code =lt=}, {@code =le=}, {@code =sw=},
 * {@code =in=(a,b)}, {@code =out=(a,b)}; {@code ;} is and, {@code ,} is or, with brackets. A field may reach into another one by a
 * dot. Values may stand in single or double quotes.
 */
final class Fiql {

    private static final Pattern COMPARISON =
            Pattern.compile("([a-zA-Z0-9_.]+)(==|!=|=gt=|=ge=|=lt=|=le=|=sw=|=in=|=out=)");
    private static final Set<String> FIELDS = Set.of(
            "id",
            "number",
            "status",
            "briefDescription",
            "externalNumber",
            "creationDate",
            "modificationDate",
            "completed",
            "closed",
            "onHold",
            "responded",
            "processingStatus",
            "priority",
            "category",
            "operator",
            "operatorGroup",
            "caller");
    private static final Set<String> DATES = Set.of("creationDate", "modificationDate");

    private final String text;
    private int at;

    private Fiql(String text) {
        this.text = text;
    }

    /** @throws IllegalArgumentException when it is not in the language, or asks for an unknown field */
    static Predicate<JsonNode> read(String query) {
        Fiql reader = new Fiql(query);
        Predicate<JsonNode> condition = reader.either();
        if (reader.at < query.length()) {
            throw reader.fault();
        }
        return condition;
    }

    private Predicate<JsonNode> either() {
        Predicate<JsonNode> condition = both();
        while (follows(',')) {
            condition = condition.or(both());
        }
        return condition;
    }

    private Predicate<JsonNode> both() {
        Predicate<JsonNode> condition = one();
        while (follows(';')) {
            condition = condition.and(one());
        }
        return condition;
    }

    private Predicate<JsonNode> one() {
        if (follows('(')) {
            Predicate<JsonNode> inner = either();
            if (!follows(')')) {
                throw fault();
            }
            return inner;
        }
        Matcher comparison = COMPARISON.matcher(text);
        if (!comparison.find(at) || comparison.start() != at) {
            throw fault();
        }
        at = comparison.end();
        String field = comparison.group(1);
        if (!FIELDS.contains(field.split("\\.")[0])) {
            throw new IllegalArgumentException("The field '" + field + "' cannot be queried.");
        }
        return compare(field, comparison.group(2));
    }

    private Predicate<JsonNode> compare(String field, String operator) {
        if (operator.equals("=in=") || operator.equals("=out=")) {
            List<String> values = values();
            boolean isIn = operator.equals("=in=");
            return incident -> values.stream().anyMatch(value -> same(field, incident, value)) == isIn;
        }
        String value = value();
        return switch (operator) {
            case "==" -> incident -> same(field, incident, value);
            case "!=" -> incident -> !same(field, incident, value);
            case "=sw=" -> incident -> told(field, incident).startsWith(value);
            case "=gt=" -> incident -> order(field, incident, value) > 0;
            case "=ge=" -> incident -> order(field, incident, value) >= 0;
            case "=lt=" -> incident -> order(field, incident, value) < 0;
            default -> incident -> order(field, incident, value) <= 0;
        };
    }

    private static boolean same(String field, JsonNode incident, String value) {
        String told = told(field, incident);
        if (value.equals("null")) {
            return told.isEmpty();
        }
        return DATES.contains(field) ? order(field, incident, value) == 0 : told.equals(value);
    }

    /** Only dates have an order here. */
    private static int order(String field, JsonNode incident, String value) {
        if (!DATES.contains(field)) {
            throw new IllegalArgumentException("The field '" + field + "' has no order.");
        }
        try {
            return Instant.parse(told(field, incident))
                    .compareTo(OffsetDateTime.parse(value).toInstant());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + value + "' is no date as 2026-11-30T08:00:00Z.");
        }
    }

    private static String told(String field, JsonNode incident) {
        JsonNode node = incident;
        for (String step : field.split("\\.")) {
            node = node.path(step);
        }
        return node.isObject() ? node.path("id").asText() : node.asText();
    }

    private List<String> values() {
        if (!follows('(')) {
            throw fault();
        }
        List<String> values = new ArrayList<>();
        do {
            values.add(value());
        } while (follows(','));
        if (!follows(')')) {
            throw fault();
        }
        return values;
    }

    private String value() {
        if (at < text.length() && (text.charAt(at) == '\'' || text.charAt(at) == '"')) {
            int end = text.indexOf(text.charAt(at), at + 1);
            if (end < 0) {
                throw fault();
            }
            String quoted = text.substring(at + 1, end);
            at = end + 1;
            return quoted;
        }
        int begin = at;
        while (at < text.length() && ";,()".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (begin == at) {
            throw fault();
        }
        return text.substring(begin, at);
    }

    private boolean follows(char expected) {
        if (at < text.length() && text.charAt(at) == expected) {
            at++;
            return true;
        }
        return false;
    }

    private IllegalArgumentException fault() {
        return new IllegalArgumentException("The query cannot be read from character " + (at + 1) + " on.");
    }
}
