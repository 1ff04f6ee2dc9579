package nl.schoolbel.simulator.topdesk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.schoolbel.simulator.http.Reply;

/** A page of incidents, as asked for by the parameters of an address. */
final class IncidentList {

    private static final int USUAL_PAGE = 10;
    private static final int LARGEST_PAGE = 10_000;
    private static final int PARTIAL = 206;
    private static final Set<String> PARAMETERS =
            Set.of("query", "sort", "pageStart", "pageSize", "fields", "dateFormat", "all");
    private static final Set<String> SORTED_BY =
            Set.of("callDate", "creationDate", "modificationDate", "targetDate", "closedDate", "id");

    private final Map<String, String> query;

    IncidentList(Map<String, String> query) {
        this.query = query;
    }

    /** @throws IllegalArgumentException when a parameter makes no sense */
    Reply of(List<ObjectNode> incidents) {
        query.keySet().stream()
                .filter(name -> !PARAMETERS.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException("The parameter '" + name + "' is not known.");
                });
        int start = number("pageStart", 0, Integer.MAX_VALUE);
        int size = number("pageSize", USUAL_PAGE, LARGEST_PAGE);
        String wanted = query.getOrDefault("query", "");
        List<ObjectNode> found = incidents.stream()
                .filter(wanted.isEmpty() ? incident -> true : Fiql.read(wanted))
                .sorted(order())
                .toList();
        List<ObjectNode> page =
                found.stream().skip(start).limit(size).map(this::shortened).toList();
        if (page.isEmpty()) {
            return Reply.empty();
        }
        return new Reply(start + page.size() < found.size() ? PARTIAL : 200, page);
    }

    private int number(String name, int usual, int most) {
        String told = query.get(name);
        if (told == null) {
            return usual;
        }
        if (!told.matches("\\d{1,9}") || Integer.parseInt(told) > most) {
            throw new IllegalArgumentException("The parameter '" + name + "' is no number up to " + most + ".");
        }
        return Integer.parseInt(told);
    }

    private Comparator<ObjectNode> order() {
        String wanted = query.getOrDefault("sort", "creationDate:desc");
        Comparator<ObjectNode> order = null;
        for (String part : wanted.split(",")) {
            String[] words = part.split(":");
            if (!SORTED_BY.contains(words[0]) || words.length > 1 && !words[1].matches("asc|desc")) {
                throw new IllegalArgumentException("The parameter 'sort' cannot be read: " + part);
            }
            String field = words[0].equals("callDate") ? "creationDate" : words[0];
            Comparator<ObjectNode> one =
                    Comparator.comparing((ObjectNode node) -> node.path(field).asText());
            one = words.length > 1 && words[1].equals("desc") ? one.reversed() : one;
            order = order == null ? one : order.thenComparing(one);
        }
        return order;
    }

    private ObjectNode shortened(ObjectNode incident) {
        String fields = query.get("fields");
        return fields == null ? incident : incident.retain(List.of(fields.split(",")));
    }

    /** Dates as TOPdesk writes them: with {@code Z} when asked for ISO 8601, else with a zone without a colon. */
    static void writeDates(Object told, boolean isIso) {
        if (told instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                if (field.getKey().endsWith("Date") && field.getValue().isTextual()) {
                    field.setValue(TextNode.valueOf(written(field.getValue().asText(), isIso)));
                }
            });
        }
    }

    private static String written(String instant, boolean isIso) {
        String millis = instant.matches(".*T\\d\\d:\\d\\d:\\d\\dZ") ? instant.replace("Z", ".000Z") : instant;
        return isIso ? millis : millis.replace("Z", "+0000");
    }
}
