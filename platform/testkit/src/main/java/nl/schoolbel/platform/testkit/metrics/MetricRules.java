package nl.schoolbel.platform.testkit.metrics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.platform.testkit.metrics.MetricsPage.Metric;
import nl.schoolbel.platform.testkit.metrics.Scrape.Sample;
import org.junit.jupiter.api.Test;

/**
 * Holds what a running service shows to the page that operators read, in names, types and label values, both ways. A service
 * extends it with a class that carries {@code OnRealParts}.
 */
public abstract class MetricRules {

    private static final String OURS = "schoolbel_";
    private static final Pattern EXAMPLE = Pattern.compile(" # \\{.*trace_id=\"([0-9a-f]{32})\"");

    private final String service;

    /** @param service as on the page, such as {@code sla} */
    protected MetricRules(String service) {
        this.service = service;
    }

    @Test
    void thePageNamesEachMetricAndNoOther() {
        assertThat(ours(Scrape.now()))
                .as("metrics at /q/metrics and rows for %s in docs/metrics.md", service)
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        page().stream().map(Metric::name).toList());
    }

    @Test
    void eachHasTheTypeOfThePageAndSaysWhatItIs() {
        Scrape scrape = Scrape.now();

        assertThat(page()).isNotEmpty().allSatisfy(metric -> {
            assertThat(scrape.types()).containsEntry(metric.name(), metric.type());
            assertThat(scrape.help(metric.name()))
                    .as("help of %s", metric.name())
                    .contains(" ");
        });
    }

    @Test
    void eachHasAllTheLabelsAndValuesOfThePageFromTheStart() {
        Scrape scrape = Scrape.now();

        assertThat(page())
                .isNotEmpty()
                .allSatisfy(metric -> assertThat(valuesByLabel(scrape, metric))
                        .as("labels of %s", metric.name())
                        .isEqualTo(listed(metric)));
    }

    @Test
    void callersCannotMakeSeriesGrow() {
        String stem = "c0ffee" + UUID.randomUUID().toString().substring(0, 8);
        List<String> templates = ServicePaths.readable().stream().limit(4).toList();
        assertThat(templates).isNotEmpty();
        for (int i = 0; i < 10; i++) {
            given().get("/" + stem + i);
            given().auth().oauth2(stem + i).get("/" + stem + "/v1/" + i);
            given().request(stem.toUpperCase(Locale.ROOT) + i, "/" + stem);
            for (String template : templates) {
                String path = template.replaceAll("\\{[^}]*}", stem + i);
                given().get(path);
                given().auth()
                        .oauth2(Tokens.operator().sign())
                        .queryParam("q", stem + i)
                        .get(path);
                given().auth()
                        .oauth2(Tokens.operator().sign())
                        .header("User-Agent", stem + i)
                        .put(path);
            }
        }

        await().untilAsserted(() -> assertThat(Scrape.now()
                        .samples("http_server_requests_seconds_count")
                        .map(sample -> sample.labels().get("method")))
                .contains("OTHER"));
        Scrape after = Scrape.now();
        assertThat(after.text().toLowerCase(Locale.ROOT)).doesNotContain(stem);
        assertThat(after.samples("http_server_requests_seconds_count")
                        .map(sample -> sample.labels().get("uri"))
                        .collect(Collectors.toSet()))
                .contains("NOT_FOUND")
                .containsAll(templates)
                .noneMatch(uri -> uri.matches(".*\\d{3}.*"));
    }

    @Test
    void prometheusIsGivenOpenMetricsThatItTakes() {
        HttpResponse<String> answer = Scrape.openMetrics();

        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/openmetrics-text");
        assertThat(answer.body()).contains("# TYPE schoolbel_");
        assertThat(OpenMetricsForm.faults(answer.body())).isEmpty();
    }

    @Test
    void aSampledTraceIsAnExampleOfTheTimeOfItsRequest() {
        Set<String> sent = new TreeSet<>();
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            String trace = UUID.randomUUID().toString().replace("-", "");
            sent.add(trace);
            given().header("traceparent", "00-" + trace + "-" + trace.substring(16) + "-01")
                    .get("/nowhere-at-all");
            assertThat(examples("http_server_requests_seconds_bucket")).containsAnyElementsOf(sent);
        });
        assertThat(OpenMetricsForm.faults(Scrape.openMetrics().body())).isEmpty();
    }

    private static List<String> examples(String series) {
        return Scrape.openMetrics()
                .body()
                .lines()
                .filter(line -> line.startsWith(series))
                .map(EXAMPLE::matcher)
                .filter(Matcher::find)
                .map(example -> example.group(1))
                .toList();
    }

    @Test
    void backgroundReadingsAreMade() {
        Set<String> readings = Scrape.now()
                .samples("schoolbel_figures_age_seconds")
                .map(sample -> sample.labels().get("reading"))
                .collect(Collectors.toSet());
        assertThat(readings).contains("outbox", "dead-letters");

        for (String reading : readings) {
            AtomicReference<Double> before = new AtomicReference<>(0.0);
            await().atMost(Duration.ofMinutes(2)).until(() -> {
                double now = age(reading);
                return now < before.getAndSet(now);
            });
        }
    }

    private static double age(String reading) {
        return Scrape.now().value("schoolbel_figures_age_seconds", Map.of("reading", reading));
    }

    private List<Metric> page() {
        return MetricsPage.read().of(service);
    }

    private static Set<String> ours(Scrape scrape) {
        Map<String, String> types = scrape.types();
        return types.keySet().stream()
                .filter(name -> name.startsWith(OURS))
                .filter(name -> !(name.endsWith("_max") && types.containsKey(name.substring(0, name.length() - 4))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Set<String>> valuesByLabel(Scrape scrape, Metric metric) {
        Map<String, Set<String>> values = new LinkedHashMap<>();
        String series = metric.type().equals("histogram") ? metric.name() + "_count" : metric.name();
        List<Sample> samples = scrape.samples(series).toList();
        assertThat(samples).as("series of %s", metric.name()).isNotEmpty();
        for (String label : metric.labels().keySet()) {
            values.put(label, new TreeSet<>());
        }
        samples.forEach(sample -> sample.labels()
                .forEach((label, value) ->
                        values.computeIfAbsent(label, one -> new TreeSet<>()).add(value)));
        metric.labels().forEach((label, listed) -> {
            if (listed == null) {
                values.remove(label);
            }
        });
        return values;
    }

    private static Map<String, Set<String>> listed(Metric metric) {
        return metric.labels().entrySet().stream()
                .filter(label -> label.getValue() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
