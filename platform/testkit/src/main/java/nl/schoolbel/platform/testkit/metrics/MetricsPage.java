package nl.schoolbel.platform.testkit.metrics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The tables of {@code docs/metrics.md}. A row that begins with {@code `schoolbel_…`} says name, type, labels with all their
 * values, services; a row that begins with {@code `label`} and a service says which values a label has there.
 */
public final class MetricsPage {

    private static final String ELSEWHERE = "per service";
    private static final String NONE = "–";

    private final List<Metric> metrics = new ArrayList<>();
    private final Map<String, Set<String>> perService = new LinkedHashMap<>();

    /**
     * A metric as it has to be.
     *
     * @param labels values by label; {@code null} for values that are not on a list, such as a version
     */
    public record Metric(String name, String type, Map<String, Set<String>> labels, Set<String> services) {}

    private MetricsPage(List<String> lines) {
        lines.stream().filter(line -> line.startsWith("| `")).forEach(this::read);
    }

    /** Reads the page beside the module under test. */
    public static MetricsPage read() {
        try {
            return new MetricsPage(
                    Files.readAllLines(Path.of(System.getProperty("basedir", ""), "..", "docs", "metrics.md")));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** What a service has to show, such as {@code sla}. */
    public List<Metric> of(String service) {
        return metrics.stream()
                .filter(metric ->
                        metric.services().contains(service) || metric.services().contains("all"))
                .map(metric -> resolved(metric, service))
                .toList();
    }

    private Metric resolved(Metric metric, String service) {
        Map<String, Set<String>> labels = new LinkedHashMap<>();
        metric.labels()
                .forEach((label, values) -> labels.put(
                        label,
                        values != null && values.contains(ELSEWHERE)
                                ? perService.getOrDefault(label + " " + service, Set.of())
                                : values));
        return new Metric(metric.name(), metric.type(), labels, metric.services());
    }

    private void read(String line) {
        String[] cells = Arrays.stream(line.split("\\|")).map(String::strip).toArray(String[]::new);
        String first = cells[1].replace("`", "");
        if (first.startsWith("schoolbel_")) {
            metrics.add(new Metric(first, cells[2], labels(cells[3]), words(cells[4])));
        } else {
            perService.put(first + " " + cells[2], words(cells[3]));
        }
    }

    private static Map<String, Set<String>> labels(String cell) {
        Map<String, Set<String>> labels = new LinkedHashMap<>();
        if (!cell.equals(NONE)) {
            for (String label : cell.split(";")) {
                String[] parts = label.split(":", 2);
                String values = parts.length == 2 ? parts[1].strip() : "";
                labels.put(parts[0].replace("`", "").strip(), values.startsWith("any") ? null : words(values));
            }
        }
        return labels;
    }

    private static Set<String> words(String cell) {
        return Arrays.stream(cell.split(","))
                .map(word -> word.replace("`", "").strip())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
