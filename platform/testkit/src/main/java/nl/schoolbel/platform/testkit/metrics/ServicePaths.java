package nl.schoolbel.platform.testkit.metrics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Paths of the service under test, by its {@code openapi.yaml}. */
final class ServicePaths {

    private ServicePaths() {}

    /** Those with an id in them that can be read, as templates. */
    static List<String> readable() {
        try {
            JsonNode document = new YAMLMapper()
                    .readTree(Path.of(System.getProperty("basedir", ""), "openapi.yaml")
                            .toFile());
            return document.path("paths").properties().stream()
                    .filter(path -> path.getKey().contains("{"))
                    .filter(path -> path.getValue().has("get"))
                    .filter(path -> !path.getValue().path("get").toString().contains("text/event-stream"))
                    .map(path -> path.getKey())
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
