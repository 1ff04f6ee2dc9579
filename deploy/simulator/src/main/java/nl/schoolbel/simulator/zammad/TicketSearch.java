package nl.schoolbel.simulator.zammad;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Part of the language of Zammad's search: words, of which each must occur in title or number; {@code field:value},
 * {@code field:"some words"}, {@code field:>=moment}, {@code field:>moment}, {@code field:[moment TO *]}; all joined by {@code AND}.
 */
final class TicketSearch {

    private static final int USUAL = 50;
    private static final int MOST = 200;
    private static final Pattern TERM =
            Pattern.compile("(?:([a-z_.]+):)?(\"[^\"]*\"|\\[[^\\]]*\\]|>=?[^\\s]+|[^\\s]+)");

    private final Map<String, String> query;
    private final Instant indexedUntil;

    /** @param indexedUntil what changed later is not found yet */
    TicketSearch(Map<String, String> query, Instant indexedUntil) {
        this.query = query;
        this.indexedUntil = indexedUntil;
    }

    /** A page of those that match, by {@code sort_by} and {@code order_by}, the last changed first when left out. */
    List<ObjectNode> in(List<ObjectNode> tickets) {
        int limit = Math.min(number("limit", number("per_page", USUAL)), MOST);
        int page = Math.max(1, number("page", 1));
        Predicate<ObjectNode> wanted = condition(query.getOrDefault("query", ""));
        String sortBy = query.getOrDefault("sort_by", "updated_at");
        Comparator<ObjectNode> order =
                Comparator.comparing(ticket -> ticket.path(sortBy).asText());
        return tickets.stream()
                .filter(ticket ->
                        !Instant.parse(ticket.path("updated_at").asText()).isAfter(indexedUntil))
                .filter(wanted)
                .sorted(query.getOrDefault("order_by", "desc").equals("asc") ? order : order.reversed())
                .skip((long) (page - 1) * limit)
                .limit(limit)
                .toList();
    }

    private int number(String name, int usual) {
        String told = query.getOrDefault(name, "");
        return told.matches("\\d{1,6}") ? Integer.parseInt(told) : usual;
    }

    private static Predicate<ObjectNode> condition(String text) {
        List<Predicate<ObjectNode>> terms = new ArrayList<>();
        Matcher term = TERM.matcher(text);
        while (term.find()) {
            if (!term.group().equals("AND")) {
                terms.add(term(term.group(1), term.group(2)));
            }
        }
        return terms.stream().reduce(ticket -> true, Predicate::and);
    }

    private static Predicate<ObjectNode> term(String field, String value) {
        if (field == null) {
            String word = unquoted(value).toLowerCase(Locale.ROOT);
            return ticket -> told(ticket, "title").toLowerCase(Locale.ROOT).contains(word)
                    || told(ticket, "number").equals(word);
        }
        String name = field.endsWith(".name") ? field.substring(0, field.length() - 5) : field;
        if (value.startsWith("[")) {
            String[] ends = value.substring(1, value.length() - 1).split(" TO ");
            return ticket -> isFrom(told(ticket, name), ends[0], true)
                    && (ends.length < 2 || ends[1].equals("*") || !isFrom(told(ticket, name), ends[1], false));
        }
        if (value.startsWith(">")) {
            boolean isIncluded = value.startsWith(">=");
            String from = unquoted(value.substring(isIncluded ? 2 : 1));
            return ticket -> isFrom(told(ticket, name), from, isIncluded);
        }
        String wanted = unquoted(value);
        return name.equals("title")
                ? ticket -> told(ticket, name).contains(wanted)
                : ticket -> told(ticket, name).equals(wanted);
    }

    private static boolean isFrom(String told, String from, boolean isIncluded) {
        if (from.equals("*")) {
            return true;
        }
        int order = Instant.parse(told).compareTo(Instant.parse(unquoted(from)));
        return isIncluded ? order >= 0 : order > 0;
    }

    private static String unquoted(String value) {
        String text = value.replace("\\", "");
        return text.startsWith("\"") ? text.substring(1, text.length() - 1) : text;
    }

    private static String told(ObjectNode ticket, String field) {
        return ticket.path(field).asText();
    }
}
