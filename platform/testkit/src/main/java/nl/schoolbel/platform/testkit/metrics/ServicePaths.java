package nl.schoolbel.platform.testkit.metrics;

import java.util.List;
import nl.schoolbel.platform.testkit.api.OpenApiDocument;
import nl.schoolbel.platform.testkit.api.OpenApiDocument.Operation;

/** Paths of the service under test, by its {@code openapi.yaml}. */
final class ServicePaths {

    private ServicePaths() {}

    /** Those with an id in them that can be read, as templates. */
    static List<String> readable() {
        return OpenApiDocument.checkedIn().operations().stream()
                .filter(operation -> operation.method().equals("GET") && !operation.isEndless())
                .map(Operation::path)
                .filter(path -> path.contains("{"))
                .toList();
    }
}
