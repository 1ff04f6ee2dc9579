package nl.schoolbel.deploy.e2e.observability;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.schoolbel.deploy.e2e.observability.RuleFiles.Alert;
import org.junit.jupiter.api.Test;

class RulesTest {

    private static final String RUNBOOKS = "https://schoolbel.example/runbooks/";

    @Test
    void prometheusUnderstandsRulesAndConfiguration() {
        Program promtool = Program.find("promtool");

        assertThat(promtool.run(RuleFiles.files(), "check", "rules", "--lint=all", "--lint-fatal"))
                .satisfies(RulesTest::isWell);
        Path config = Places.observability().resolve("prometheus/prometheus.yml");
        assertThat(promtool.run(List.of(config), "check", "config")).satisfies(RulesTest::isWell);
    }

    @Test
    void alertsFireAndKeepQuietOnBothSidesOfTheirEdges() {
        assertThat(Program.find("promtool").run(testFiles(), "test", "rules")).satisfies(RulesTest::isWell);
    }

    /** So that the test above leaves none out. */
    @Test
    void everyAlertIsTestedOnBothSides() {
        Set<String> firing = new HashSet<>();
        Set<String> quiet = new HashSet<>();
        for (Path file : testFiles()) {
            for (JsonNode test : RuleFiles.read(file).path("tests")) {
                for (JsonNode asked : test.path("promql_expr_test")) {
                    Set<String> side = asked.path("exp_samples").isEmpty() ? quiet : firing;
                    RuleFiles.alerts().stream()
                            .map(Alert::name)
                            .filter(name -> asked.path("expr").asText().contains("alertname=\"" + name + "\""))
                            .forEach(side::add);
                }
            }
        }
        assertThat(RuleFiles.alerts()).extracting(Alert::name).doesNotHaveDuplicates();
        assertThat(firing).containsExactlyInAnyOrderElementsOf(names());
        assertThat(quiet).containsExactlyInAnyOrderElementsOf(names());
    }

    @Test
    void everyAlertHasARunbookAndEveryRunbookAnAlert() {
        assertThat(RuleFiles.alerts()).allSatisfy(alert -> {
            assertThat(alert.labels().get("severity")).isIn("page", "ticket");
            assertThat(alert.annotations()).containsOnlyKeys("summary", "description", "runbook_url");
            assertThat(alert.annotations()).containsEntry("runbook_url", RUNBOOKS + alert.name() + ".md");
        });
        assertThat(runbooks()).containsExactlyInAnyOrderElementsOf(names());
        String readme = Places.read(Places.observability().resolve("README.md"));
        assertThat(RuleFiles.alerts())
                .allSatisfy(alert -> assertThat(readme)
                        .contains("| [" + alert.name() + "](runbooks/" + alert.name() + ".md) | "
                                + alert.labels().get("severity") + " |"));
    }

    @Test
    void everyRunbookSaysWhatItMeansWhatToLookAtAndWhatToDo() {
        assertThat(Places.filesIn("runbooks", ".md"))
                .allSatisfy(file -> assertThat(Places.read(file))
                        .startsWith("# " + file.getFileName().toString().replace(".md", ""))
                        .contains(
                                "\n## What it means\n",
                                "\n## What to look at\n",
                                "\n## What to do\n",
                                "\n## Whom to wake\n"));
    }

    @Test
    void everyMetricThatIsAskedForIsDocumented() {
        String page = Places.read(Places.repository().resolve("docs/metrics.md"));
        Set<String> recorded = new HashSet<>();
        RuleFiles.recorded().forEach(rule -> recorded.add(rule.name()));

        List<String> unknown = Stream.of(
                        RuleFiles.alerts().stream().map(Alert::expression),
                        RuleFiles.recorded().stream().map(RuleFiles.Recorded::expression),
                        Dashboards.queries().stream().map(Dashboards.Query::expression))
                .flatMap(queries -> queries)
                .flatMap(query -> PromQl.metrics(query).stream())
                .filter(name -> !recorded.contains(name) && !isOfPrometheus(name) && !isOn(page, name))
                .distinct()
                .toList();

        assertThat(unknown).isEmpty();
    }

    private static boolean isOfPrometheus(String name) {
        return "up".equals(name) || "ALERTS".equals(name) || name.startsWith("scrape_");
    }

    /** A histogram is there once, and asked for in three parts; what Quarkus brings is there as a family, such as `jvm_*`. */
    private static boolean isOn(String page, String name) {
        return page.contains("`" + name.replaceFirst("_(bucket|count|sum)$", "") + "`")
                || page.contains("`" + name + "`")
                || !name.startsWith("schoolbel_") && page.contains("`" + name.replaceFirst("_.*", "_*") + "`")
                || name.startsWith("worker_pool_") && page.contains("`worker_pool_*`");
    }

    private static void isWell(Program.Outcome outcome) {
        assertThat(outcome.status()).as(outcome.output()).isZero();
    }

    private static List<Path> testFiles() {
        return Places.filesIn("prometheus/tests", ".yml");
    }

    private static List<String> names() {
        return RuleFiles.alerts().stream().map(Alert::name).toList();
    }

    private static List<String> runbooks() {
        return Places.filesIn("runbooks", ".md").stream()
                .map(file -> file.getFileName().toString().replace(".md", ""))
                .toList();
    }
}
