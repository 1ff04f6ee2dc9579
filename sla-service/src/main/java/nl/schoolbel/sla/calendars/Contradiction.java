package nl.schoolbel.sla.calendars;

import java.util.List;

/**
 * One thing in written hours that cannot be.
 *
 * @param pointer JSON pointer into the definition
 * @param code of the field text
 * @param arguments of that text
 */
record Contradiction(String pointer, String code, List<Object> arguments) {

    static Contradiction of(String pointer, String code, Object... arguments) {
        return new Contradiction(pointer, code, List.of(arguments));
    }
}
