package nl.schoolbel.deploy.e2e.observability;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The dashboards that lie in {@code deploy/observability/grafana/dashboards}. */
public final class Dashboards {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern LABEL_VALUES = Pattern.compile("label_values\\((.*),\\s*(\\w+)\\)");
    private static final Pattern LABEL_IN_LEGEND = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");

    private Dashboards() {}

    /**
     * Something that a dashboard asks of Prometheus.
     *
     * @param where dashboard and panel or variable, for whoever has to find it
     * @param expression as Grafana sends it, with variables filled in
     * @param labels what its legend, or the variable, takes from the series
     */
    public record Query(String where, String expression, Set<String> labels) {}

    static List<Path> files() {
        return Places.filesIn("grafana/dashboards", ".json");
    }

    static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** All panels, rows too, and those inside folded rows. */
    static List<JsonNode> panels(JsonNode dashboard) {
        return stream(dashboard.path("panels"))
                .flatMap(panel -> Stream.concat(Stream.of(panel), stream(panel.path("panels"))))
                .toList();
    }

    /** Every query of every panel and variable. */
    public static List<Query> queries() {
        List<Query> queries = new ArrayList<>();
        for (Path file : files()) {
            JsonNode dashboard = read(file);
            String title = dashboard.path("title").asText();
            for (JsonNode panel : panels(dashboard)) {
                String where = title + ", panel \"" + panel.path("title").asText() + "\"";
                panel.path("targets")
                        .forEach(target -> queries.add(new Query(
                                where, filled(target.path("expr").asText()), labelsIn(target.path("legendFormat")))));
            }
            for (JsonNode variable : dashboard.path("templating").path("list")) {
                if ("query".equals(variable.path("type").asText())) {
                    queries.add(variableQuery(title, variable));
                }
            }
        }
        return queries;
    }

    private static Query variableQuery(String title, JsonNode variable) {
        String where = title + ", variable " + variable.path("name").asText();
        var labelValues =
                LABEL_VALUES.matcher(variable.path("query").path("query").asText());
        if (!labelValues.matches()) {
            throw new IllegalArgumentException(where + " is no label_values(…, …)");
        }
        return new Query(where, filled(labelValues.group(1)), Set.of(labelValues.group(2)));
    }

    private static String filled(String expression) {
        return expression
                .replace("$__rate_interval", "1m")
                .replace("$__range", "1h")
                .replaceAll("\\$(service|instance)\\b", ".*");
    }

    private static Set<String> labelsIn(JsonNode legend) {
        return LABEL_IN_LEGEND
                .matcher(legend.asText())
                .results()
                .map(label -> label.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<JsonNode> stream(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false);
    }
}
