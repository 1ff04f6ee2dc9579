package nl.schoolbel.deploy.e2e.observability;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DashboardsTest {

    private static final int COLUMNS = 24;

    static List<Path> files() {
        return Dashboards.files();
    }

    @Test
    void everyDashboardHasAnIdAndATitleOfItsOwn() {
        List<JsonNode> dashboards = files().stream().map(Dashboards::read).toList();

        assertThat(dashboards)
                .extracting(one -> one.path("uid").asText())
                .doesNotHaveDuplicates()
                .doesNotContain("");
        assertThat(dashboards)
                .extracting(one -> one.path("title").asText())
                .doesNotHaveDuplicates()
                .doesNotContain("");
        assertThat(dashboards).hasSizeGreaterThanOrEqualTo(5);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyPanelSaysWhatItShowsInWhichUnit(Path file) {
        List<JsonNode> panels = dataPanels(file);

        assertThat(panels).isNotEmpty().allSatisfy(panel -> {
            assertThat(panel.path("title").asText()).isNotBlank();
            assertThat(panel.path("description").asText()).hasSizeGreaterThan(20);
            assertThat(panel.at("/fieldConfig/defaults/unit").asText()).isNotBlank();
            assertThat(panel.path("targets")).isNotEmpty().allSatisfy(target -> {
                assertThat(target.path("expr").asText()).isNotBlank();
                assertThat(target.path("refId").asText()).isNotBlank();
                assertThat(target.path("legendFormat").asText()).isNotBlank().isNotEqualTo("__auto");
            });
        });
        assertThat(Dashboards.panels(Dashboards.read(file)))
                .extracting(panel -> panel.path("id").asInt())
                .doesNotHaveDuplicates()
                .doesNotContain(0);
        assertThat(panels).extracting(panel -> panel.path("title").asText()).doesNotHaveDuplicates();
    }

    /** A source by name would bind it to one installation. */
    @ParameterizedTest
    @MethodSource("files")
    void dataComesFromTheChosenSourceOnly(Path file) {
        JsonNode dashboard = Dashboards.read(file);

        assertThat(dashboard.findValues("datasource"))
                .isNotEmpty()
                .allSatisfy(source -> assertThat(source.path("uid").asText()).isIn("$datasource", "-- Grafana --"));
        assertThat(dashboard.path("templating").path("list"))
                .extracting(variable -> variable.path("name").asText())
                .contains("datasource", "service", "instance");
        dataPanels(file)
                .forEach(
                        panel -> assertThat(panel.path("datasource").path("uid").asText())
                                .isEqualTo("$datasource"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void panelsLieBesideEachOther(Path file) {
        Set<List<Integer>> taken = new HashSet<>();
        List<String> overlaps = new ArrayList<>();

        for (JsonNode panel : Dashboards.panels(Dashboards.read(file))) {
            JsonNode place = panel.path("gridPos");
            int right = place.path("x").asInt() + place.path("w").asInt();
            assertThat(right).as(panel.path("title").asText()).isBetween(1, COLUMNS);
            for (int x = place.path("x").asInt(); x < right; x++) {
                for (int y = 0; y < place.path("h").asInt(); y++) {
                    if (!taken.add(List.of(x, place.path("y").asInt() + y))) {
                        overlaps.add(panel.path("title").asText());
                    }
                }
            }
        }

        assertThat(overlaps).isEmpty();
    }

    private static List<JsonNode> dataPanels(Path file) {
        return Dashboards.panels(Dashboards.read(file)).stream()
                .filter(panel -> !"row".equals(panel.path("type").asText())
                        && !"text".equals(panel.path("type").asText()))
                .toList();
    }
}
