package nl.schoolbel.events;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import nl.schoolbel.events.envelope.EventType;

/** The table of all events for the README, one row per type in the order of {@link EventTypes#all()}. */
final class EventOverview {

    private static final String START = "<!-- events: generated, do not edit -->\n";
    private static final String END = "<!-- end of events -->\n";
    private static final String HEAD = """
            | event | topic | key | told by | heard by | example |
            |---|---|---|---|---|---|
            """;

    private EventOverview() {}

    /**
     * The page with the table of today between its two marks.
     *
     * @throws IllegalArgumentException when the page lacks the marks
     */
    static String placedIn(String page) {
        int start = page.indexOf(START);
        int end = page.indexOf(END);
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("The page has no place for the table, marked by " + START + END);
        }
        return page.substring(0, start + START.length()) + table() + page.substring(end);
    }

    private static String table() {
        return HEAD + EventTypes.all().stream().map(EventOverview::row).collect(joining());
    }

    private static String row(EventType<?> type) {
        JsonNode schema = PublishedEvent.of(type).schema();
        String folder = "src/main/resources/events/" + type.fact() + "/v" + type.version();
        return "| [%s](%s/schema.json) v%d | %s | %s | %s | %s | [example](%s/example.json) |\n"
                .formatted(
                        type.fact(),
                        folder,
                        type.version(),
                        type.topic().name(),
                        schema.path("x-key").asText(),
                        service(schema.path("x-told-by").asText()),
                        PublishedEvent.texts(schema.path("x-heard-by")).stream()
                                .map(EventOverview::service)
                                .collect(joining(", ")),
                        folder);
    }

    private static String service(String name) {
        return name.replace("-service", "");
    }
}
