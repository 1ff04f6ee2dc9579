package nl.schoolbel.platform.testkit.api;

import io.quarkus.test.junit.QuarkusTest;
import nl.schoolbel.platform.testkit.OnRealParts;

/** Tries the base class on the small application of these tests, as a service uses it. */
@QuarkusTest
@OnRealParts
class OpenApiSnapshotTest extends OpenApiSnapshot {

    OpenApiSnapshotTest() {
        super("src/test/resources/openapi.yaml");
    }
}
