package nl.schoolbel.platform.testkit.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where two trees differ, one line per place, so that a reader of a failed test sees what changed. */
final class Differences {

    private Differences() {}

    /** Order of object members does not count, order in arrays does. */
    static Stream<String> between(JsonNode before, JsonNode after) {
        return between("", before, after);
    }

    private static Stream<String> between(String place, JsonNode before, JsonNode after) {
        if (before.equals(after)) {
            return Stream.empty();
        }
        if (before.isMissingNode()) {
            return Stream.of("+ " + place + " " + after);
        }
        if (after.isMissingNode()) {
            return Stream.of("- " + place + " " + before);
        }
        if (before.isObject() && after.isObject()) {
            Set<String> names = new TreeSet<>();
            before.fieldNames().forEachRemaining(names::add);
            after.fieldNames().forEachRemaining(names::add);
            return names.stream().flatMap(name -> between(place + "/" + name, before.path(name), after.path(name)));
        }
        if (before.isArray() && after.isArray()) {
            return IntStream.range(0, Math.max(before.size(), after.size()))
                    .boxed()
                    .flatMap(i -> between(place + "/" + i, before.path(i), after.path(i)));
        }
        return Stream.of("~ " + place + " " + before + " became " + after);
    }
}
