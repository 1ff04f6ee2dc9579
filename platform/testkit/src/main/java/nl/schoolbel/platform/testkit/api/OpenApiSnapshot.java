package nl.schoolbel.platform.testkit.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/**
 * Holds a service to its checked-in {@code openapi.yaml} and to the NL GOV API Design Rules. A service extends it with an
 * empty class that carries {@code @OnRealParts}; {@code -Dupdate.openapi=true} writes the file.
 */
public abstract class OpenApiSnapshot {

    private static final String PATH = "quarkus.smallrye-openapi.path";

    private final CheckedInText snapshot;

    protected OpenApiSnapshot() {
        this("openapi.yaml");
    }

    /** For a snapshot elsewhere than in the module's root. */
    protected OpenApiSnapshot(String file) {
        snapshot = CheckedInText.of(file, "update.openapi");
    }

    @Test
    void documentIsTheCheckedInOne() {
        String served = served(".yaml");

        OpenApiDocument before = OpenApiDocument.parse(snapshot.textOrWrite(served));

        assertThat(Differences.between(
                        before.root(), OpenApiDocument.parse(served).root()))
                .as(snapshot.remedy())
                .isEmpty();
    }

    @Test
    void documentKeepsTheDesignRules() {
        OpenApiDocument document = OpenApiDocument.parse(served(".yaml"));

        assertThat(document.operations()).as("operations").isNotEmpty();
        assertThat(DesignRules.violations(document)).isEmpty();
    }

    @Test
    void jsonSaysTheSameAsYaml() {
        assertThat(Differences.between(
                        OpenApiDocument.parse(served(".yaml")).root(),
                        OpenApiDocument.parse(served(".json")).root()))
                .isEmpty();
    }

    @Test
    void pagesOfAnyOriginMayReadTheDocument() {
        String allowed = given().header("Origin", "https://portal.example")
                .get(path(".json"))
                .header("Access-Control-Allow-Origin");

        assertThat(allowed).isIn("*", "https://portal.example");
    }

    /** Fetched as anybody may: without login. */
    private static String served(String ending) {
        return given().get(path(ending)).then().statusCode(200).extract().asString();
    }

    private static String path(String ending) {
        return ConfigProvider.getConfig().getValue(PATH, String.class) + ending;
    }
}
