package nl.schoolbel.deploy.e2e.observability;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A Prometheus of its own with the rules of {@code deploy/observability}, looking each two seconds. Started empty, so it knows
 * nothing of what befell the services before.
 */
public final class Prometheus implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Ends by itself should the tests be killed: longer than they may take. */
    private static final Duration LONGEST_LIFE = Duration.ofMinutes(10);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Process process;
    private final URI address;

    private Prometheus(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /**
     * Starts it; {@link #isReady} says when it answers.
     *
     * @param directory for its configuration, data and log; made
     * @param targets by service, the full name
     */
    public static Prometheus start(Path directory, Map<String, URI> targets) {
        Program program = Program.find("prometheus");
        try {
            Files.createDirectories(directory);
            Path data = Files.createTempDirectory(directory, "data");
            RuleFiles.writeImpatient(directory.resolve("rules"));
            Path config = Files.writeString(directory.resolve("prometheus.yml"), configuration(targets));
            String listen = "127.0.0.1:" + freePort();
            Process process = new ProcessBuilder(
                            "timeout",
                            LONGEST_LIFE.toSeconds() + "s",
                            program.path().toString(),
                            "--config.file=" + config,
                            "--storage.tsdb.path=" + data,
                            "--web.listen-address=" + listen,
                            "--enable-feature=exemplar-storage",
                            "--log.level=warn")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            directory.resolve("prometheus.log").toFile()))
                    .start();
            return new Prometheus(process, URI.create("http://" + listen));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String configuration(Map<String, URI> targets) {
        return """
                global: {scrape_interval: 2s, scrape_timeout: 2s, evaluation_interval: 1s}
                rule_files: [rules/*.yml]
                scrape_configs:
                  - job_name: schoolbel
                    metrics_path: /q/metrics
                    static_configs:
                """
                + targets.entrySet().stream()
                        .map(target ->
                                "      - {targets: ['" + target.getValue().getAuthority() + "'], labels: {service: "
                                        + target.getKey() + "}}\n")
                        .collect(Collectors.joining());
    }

    /** Whether it answers; false as long as it starts. */
    public boolean isReady() {
        if (!process.isAlive()) {
            throw new IllegalStateException("Prometheus has ended, see its log");
        }
        try {
            return get("/-/ready").statusCode() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    /**
     * What a query gives now.
     *
     * @throws IllegalArgumentException when Prometheus does not understand it
     */
    public List<Series> query(String expression) {
        return StreamSupport.stream(ask("query", expression, "").path("result").spliterator(), false)
                .map(Prometheus::series)
                .toList();
    }

    /** Ids of the traces that were kept as examples of some series, of the last hour. */
    public List<String> tracesOf(String series) {
        Instant now = Clock.systemUTC().instant();
        String lastHour = "&start=" + now.minus(Duration.ofHours(1)) + "&end=" + now;
        return StreamSupport.stream(ask("query_exemplars", series, lastHour).spliterator(), false)
                .flatMap(one -> StreamSupport.stream(one.path("exemplars").spliterator(), false))
                .map(example -> example.at("/labels/trace_id").asText())
                .toList();
    }

    private JsonNode ask(String what, String expression, String more) {
        HttpResponse<String> response =
                get("/api/v1/" + what + "?query=" + URLEncoder.encode(expression, StandardCharsets.UTF_8) + more);
        JsonNode answer = read(response.body());
        if (response.statusCode() != 200) {
            throw new IllegalArgumentException(
                    expression + ": " + answer.path("error").asText());
        }
        return answer.path("data");
    }

    /** One line of an answer; its value may be NaN. */
    public record Series(Map<String, String> labels, double value) {}

    private static Series series(JsonNode result) {
        Map<String, String> labels = result.path("metric")
                .propertyStream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, label -> label.getValue().asText()));
        String value = result.path("value").path(1).asText();
        return new Series(labels, "+Inf".equals(value) ? Double.POSITIVE_INFINITY : Double.parseDouble(value));
    }

    private HttpResponse<String> get(String path) {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(Duration.ofSeconds(20))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while Prometheus was asked", e);
        }
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
