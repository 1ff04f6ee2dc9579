package nl.schoolbel.deploy.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The rules of {@code deploy/observability}, which are tried on a real Prometheus, are those of the PrometheusRule, and its
 * dashboards come along.
 * {@code -Dupdate.rules=true} writes it anew.
 */
class AlertsTest {

    private static final Path RULES = Repository.ROOT.resolve("deploy/observability/prometheus/rules");
    private static final Path DASHBOARDS = Repository.ROOT.resolve("deploy/observability/grafana/dashboards");
    private static final Path MANIFEST = Repository.KUBERNETES.resolve("base/monitoring/rules.yaml");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory()
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR));

    @Test
    void kubernetesGetsTheSameRules() throws IOException {
        ObjectNode wanted = wanted();
        if (Boolean.getBoolean("update.rules")) {
            Files.writeString(
                    MANIFEST,
                    "# Made from deploy/observability/prometheus/rules by AlertsTest with -Dupdate.rules=true; not to"
                            + " be edited.\n"
                            + YAML.writeValueAsString(wanted));
        }
        assertThat(YAML.readTree(MANIFEST.toFile())).isEqualTo(wanted);
    }

    /** Each dashboard is in the map that Grafana looks for. */
    @Test
    void kubernetesGetsEveryDashboard() {
        Manifest map = Manifests.named("ConfigMap", "grafana-dashboards");

        assertThat(map.labels("/metadata/labels")).containsEntry("grafana_dashboard", "1");
        assertThat(map.labels("/data").keySet())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(Repository.files(DASHBOARDS, ".json").stream()
                        .map(file -> file.getFileName().toString())
                        .toList());
    }

    private static ObjectNode wanted() throws IOException {
        ObjectNode rule = YAML.createObjectNode();
        rule.put("apiVersion", "monitoring.coreos.com/v1").put("kind", "PrometheusRule");
        rule.putObject("metadata").put("name", "schoolbel");
        ArrayNode groups = rule.putObject("spec").putArray("groups");
        for (Path file : Repository.files(RULES, ".yml")) {
            JsonNode read = YAML.readTree(file.toFile());
            assertThat(read.path("groups")).as(file.toString()).isNotEmpty();
            read.path("groups").forEach(groups::add);
        }
        return rule;
    }
}
