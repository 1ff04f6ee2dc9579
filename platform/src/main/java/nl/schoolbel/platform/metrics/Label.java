package nl.schoolbel.platform.metrics;

import io.micrometer.core.instrument.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A label and all the values that it can have: a closed list, never an id or what somebody typed. */
public record Label(String name, List<String> values) {

    /** One value for each constant of an enum. */
    public static <E> Label of(String name, E[] constants, Function<E, String> word) {
        return new Label(name, Stream.of(constants).map(word).toList());
    }

    static List<List<Tag>> combinations(Label... labels) {
        List<List<Tag>> all = List.of(List.of());
        for (Label label : labels) {
            List<List<Tag>> longer = new ArrayList<>();
            for (List<Tag> before : all) {
                for (String value : label.values()) {
                    List<Tag> tags = new ArrayList<>(before);
                    tags.add(Tag.of(label.name(), value));
                    longer.add(tags);
                }
            }
            all = longer;
        }
        return all;
    }
}
