package nl.schoolbel.sla.board.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What went from one to another, drawn as a circle of names with bands between them, and a table of the bands.
 *
 * @param id of its element in the page
 * @param links biggest first
 */
public record Flow(String id, String title, List<Link> links) {

    /** What is on the circle; two may have one name. */
    public record Place(String id, String name) {}

    /** A band. */
    public record Link(Place from, Place to, long number) {}

    public boolean isEmpty() {
        return links.isEmpty();
    }

    /** As {@link Chart#json}. */
    public String json() {
        Map<String, Object> drawn = new LinkedHashMap<>();
        drawn.put("kind", "flow");
        drawn.put("unit", Unit.COUNT.word());
        drawn.put(
                "nodes",
                links.stream()
                        .flatMap(link -> Stream.of(link.from(), link.to()))
                        .distinct()
                        .toList());
        drawn.put("links", links.stream().map(Flow::drawn).toList());
        return Chart.written(drawn);
    }

    private static Map<String, Object> drawn(Link link) {
        Map<String, Object> drawn = new LinkedHashMap<>();
        drawn.put("from", link.from().id());
        drawn.put("to", link.to().id());
        drawn.put("number", link.number());
        return drawn;
    }
}
