package nl.schoolbel.knowledge.tools.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * One field that differs between two cards.
 *
 * @param field JSON pointer of the field, such as {@code /privacy/decision}
 * @param before absent when it was not filled in
 * @param after absent when it was cleared
 */
public record FieldDifference(String field, String before, String after) {

    /** All that differs between two sets of fields, in the order of the fields; none when they say the same. */
    public static List<FieldDifference> between(Map<String, String> before, Map<String, String> after) {
        Set<String> fields = new LinkedHashSet<>(after.keySet());
        fields.addAll(before.keySet());
        return fields.stream()
                .filter(field -> !Objects.equals(before.get(field), after.get(field)))
                .map(field -> new FieldDifference(field, before.get(field), after.get(field)))
                .toList();
    }
}
