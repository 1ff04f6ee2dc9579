package nl.schoolbel.coaching.activities.domain;

import java.util.List;

/**
 * A rule that something does not keep.
 *
 * @param pointer the field, as a JSON pointer
 * @param code kebab-case
 * @param arguments what the text about it names
 */
public record Breach(String pointer, String code, List<Object> arguments) {

    Breach(String pointer, String code, Object... arguments) {
        this(pointer, code, List.of(arguments));
    }
}
