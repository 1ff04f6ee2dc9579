package nl.schoolbel.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import nl.schoolbel.events.envelope.EventType;

/**
 * The published schema and example of each event, for the tests of those who tell and hear it: what a service sends
 * must fit the schema, and it must be able to take the example.
 */
public final class EventExamples {

    private EventExamples() {}

    /**
     * The JSON Schema (2020-12) of the data. Beside the standard keywords it says who tells the event ({@code
     * x-told-by}), who hears it ({@code x-heard-by}) and which field is the key of the record ({@code x-key}).
     *
     * @throws IllegalArgumentException when nothing is published for the type
     */
    public static String schema(EventType<?> type) {
        return read(type, "schema.json");
    }

    /**
     * Data as it could have been told. Ids are fixed; all examples are about the same school, ticket and tool.
     *
     * @throws IllegalArgumentException when nothing is published for the type
     */
    public static String example(EventType<?> type) {
        return read(type, "example.json");
    }

    private static String read(EventType<?> type, String file) {
        String path = "/events/" + type.fact() + "/v" + type.version() + "/" + file;
        try (InputStream in = EventExamples.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("Not published: " + path);
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
