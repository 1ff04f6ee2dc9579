package nl.schoolbel.sla.board.chart;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Figures that are drawn, and stand in a table below the drawing.
 *
 * @param id of its element in the page
 * @param title what it shows, with the unit in words
 * @param heading what the categories are
 * @param categories along the axis
 */
public record Chart(
        String id,
        String title,
        String heading,
        Kind kind,
        boolean stacked,
        Unit unit,
        List<String> categories,
        List<Series> series) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** How it is drawn. */
    public enum Kind {
        /** Standing beside each other. */
        COLUMNS("columns"),
        /** Lying, for names that need room. */
        BARS("bars"),
        /** Over time. */
        LINES("lines");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    /**
     * Numbers of one kind.
     *
     * @param values as many as there are categories; {@code null} where there is too little to say
     */
    public record Series(String name, List<Double> values) {

        public Series(String name, Double... values) {
            this(name, Arrays.asList(values));
        }
    }

    /** A line of the table. */
    public record Row(String heading, List<String> cells) {}

    public Chart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        for (Series one : series) {
            if (one.values().size() != categories.size()) {
                throw new IllegalArgumentException(id + ": a value for each category is needed");
            }
        }
    }

    /** True when there is nothing to say. */
    public boolean isEmpty() {
        return values().findAny().isEmpty();
    }

    /** True when a drawing says something: of nothing but zeros the table is enough. */
    public boolean isDrawn() {
        return values().anyMatch(value -> value != 0);
    }

    private Stream<Double> values() {
        return series.stream().flatMap(one -> one.values().stream()).filter(Objects::nonNull);
    }

    /** What {@code charts.js} reads, from an attribute of the page. */
    public String json() {
        Map<String, Object> drawn = new LinkedHashMap<>();
        drawn.put("kind", kind.word);
        drawn.put("unit", unit.word());
        drawn.put("stacked", stacked);
        drawn.put("categories", categories);
        drawn.put("series", series);
        return written(drawn);
    }

    /** The same figures as lines, a cell for each series. */
    public List<Row> rows(Notation notation) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < categories.size(); i++) {
            int at = i;
            rows.add(new Row(
                    categories.get(i),
                    series.stream()
                            .map(one -> notation.number(one.values().get(at), unit))
                            .toList()));
        }
        return rows;
    }

    static String written(Object drawn) {
        try {
            return JSON.writeValueAsString(drawn);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
