package nl.schoolbel.deploy.local.demo.coaching;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads what happens from the files beside this class. */
final class Script {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Script() {}

    /** The rows of a file; a field that nobody knows is a mistake of the file. */
    static <T> List<T> rows(String file, Class<T> type) {
        try (InputStream in = Script.class.getResourceAsStream(file)) {
            return JSON.readValue(in, JSON.getTypeFactory().constructCollectionType(List.class, type));
        } catch (IOException e) {
            throw new UncheckedIOException("the script " + file + " cannot be read", e);
        }
    }

    /** A file that is one thing. */
    static <T> T whole(String file, Class<T> type) {
        try (InputStream in = Script.class.getResourceAsStream(file)) {
            return JSON.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException("the script " + file + " cannot be read", e);
        }
    }
}
