package nl.schoolbel.deploy.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The alerts about PostgreSQL, its backups, Kafka and the volumes; {@code promtool} tries them on {@code parts-tests.yml}. */
class PartsAlertsTest {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final String PAGE = "https://schoolbel.example/docs/operations.md#alarms-of-the-parts";

    private final JsonNode groups = Manifests.named("PrometheusRule", "parts").at("/spec/groups");

    @Test
    void prometheusUnderstandsThemAndTheyFireOnOneSideOfTheirEdgesOnly(@TempDir Path folder) throws Exception {
        YAML.writeValue(
                folder.resolve("parts.yml").toFile(), YAML.createObjectNode().set("groups", groups));
        Files.writeString(folder.resolve("tests.yml"), tests());

        promtool(folder, "check", "rules", "--lint=all", "--lint-fatal", "parts.yml");
        promtool(folder, "test", "rules", "tests.yml");
    }

    /** So that the test above leaves none out. */
    @Test
    void eachIsTriedOnBothSides() throws IOException {
        Set<String> firing = new HashSet<>();
        Set<String> quiet = new HashSet<>();
        for (JsonNode asked : YAML.readTree(tests()).findValues("promql_expr_test").stream()
                .flatMap(ManifestsFitTogetherTest::elements)
                .toList()) {
            names().stream()
                    .filter(name -> asked.path("expr").asText().contains("alertname=\"" + name + "\""))
                    .forEach(asked.path("exp_samples").isEmpty() ? quiet::add : firing::add);
        }

        assertThat(names()).hasSizeGreaterThan(8);
        assertThat(firing).isEqualTo(names());
        assertThat(quiet).isEqualTo(names());
    }

    @Test
    void eachIsOnThePageThatItPointsTo() {
        String page = Repository.text(Repository.ROOT.resolve("docs/operations.md"));

        assertThat(page).contains("\n## Alarms of the parts\n");
        assertThat(alerts()).allSatisfy(alert -> {
            String severity = alert.at("/labels/severity").asText();
            assertThat(severity).isIn("page", "ticket");
            assertThat(alert.at("/annotations/runbook_url").asText()).isEqualTo(PAGE);
            assertThat(page).contains("\n| " + alert.path("alert").asText() + " | " + severity + " |");
        });
    }

    /** Figures of this installation, and not of another's databases on the same Prometheus. */
    @Test
    void eachAsksForItsOwnNamespace() {
        String namespace = Manifests.named("Namespace", "schoolbel").name();

        assertThat(alerts())
                .allSatisfy(alert -> assertThat(alert.path("expr").asText())
                        .containsPattern("\\{[^}]*namespace=\"" + namespace + "\"")
                        .doesNotContainPattern("\\b(?!cnpg_io_)(cnpg|barman|kafka|kubelet)_\\w+(?![\\w{])"));
    }

    private Set<String> names() {
        return alerts().map(alert -> alert.path("alert").asText()).collect(Collectors.toSet());
    }

    private Stream<JsonNode> alerts() {
        return ManifestsFitTogetherTest.elements(groups)
                .flatMap(group -> ManifestsFitTogetherTest.elements(group.path("rules")));
    }

    private static String tests() throws IOException {
        try (var in = PartsAlertsTest.class.getResourceAsStream("/parts-tests.yml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A machine without it leaves the test out; in CI that is a failure. */
    private static void promtool(Path folder, String... words) throws IOException, InterruptedException {
        if (Stream.of(System.getenv("PATH").split(":"))
                .noneMatch(path -> Files.isExecutable(Path.of(path, "promtool")))) {
            String lack = "left out, this machine has no promtool to try alerts with; apt-get install prometheus";
            if ("true".equals(System.getenv("CI"))) {
                fail(lack);
            }
            abort(lack);
        }
        Process process = new ProcessBuilder(
                        Stream.concat(Stream.of("promtool"), Stream.of(words)).toList())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(List.of(words) + " " + said).isZero();
    }
}
