package nl.schoolbel.deploy.local.demo.stage;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads what happens from the files of the demo, each given by its folder and name. */
public final class Script {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DEMO = "/nl/schoolbel/deploy/local/demo/";

    private Script() {}

    /** The rows of a file; a field that nobody knows is a mistake of the file. */
    public static <T> List<T> rows(String file, Class<T> type) {
        try (InputStream in = Script.class.getResourceAsStream(DEMO + file)) {
            return JSON.readValue(in, JSON.getTypeFactory().constructCollectionType(List.class, type));
        } catch (IOException e) {
            throw new UncheckedIOException("the script " + file + " cannot be read", e);
        }
    }

    /** The rows of a file as they are. */
    public static List<ObjectNode> things(String file) {
        return rows(file, ObjectNode.class);
    }

    /** A file that is one thing. */
    public static <T> T whole(String file, Class<T> type) {
        try (InputStream in = Script.class.getResourceAsStream(DEMO + file)) {
            return JSON.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException("the script " + file + " cannot be read", e);
        }
    }
}
