package nl.schoolbel.platform.testkit.metrics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/** One look at the metrics of the running service, as Prometheus would have it. */
public final class Scrape {

    private static final String TEXT = "text/plain; version=0.0.4";

    /** What Prometheus sends. */
    private static final String OPEN_METRICS = "application/openmetrics-text;version=1.0.0,"
            + "application/openmetrics-text;version=0.0.1;q=0.75,text/plain;version=0.0.4;q=0.5,*/*;q=0.1";

    private static final Pattern COMMENT = Pattern.compile("# (TYPE|HELP) (\\S+) ?(.*)");
    private static final Pattern SAMPLE = Pattern.compile("([a-zA-Z_:][\\w:]*)(?:\\{(.*)})? (\\S+)(?: .*)?");
    private static final Pattern LABEL = Pattern.compile("([a-zA-Z_]\\w*)=\"((?:[^\"\\\\]|\\\\.)*)\"");

    private final Map<String, String> types = new TreeMap<>();
    private final Map<String, String> helps = new TreeMap<>();
    private final List<Sample> samples = new ArrayList<>();
    private final String text;

    /** One value. */
    public record Sample(String name, Map<String, String> labels, double value) {}

    private Scrape(String text) {
        this.text = text;
        text.lines().forEach(this::read);
    }

    /** Asks the service under test. */
    public static Scrape now() {
        return new Scrape(get(TEXT).body());
    }

    /** As {@link #now()}, in the format that has examples of traces. */
    public static HttpResponse<String> openMetrics() {
        return get(OPEN_METRICS);
    }

    /** Names of what is measured, with their types. */
    public Map<String, String> types() {
        return types;
    }

    public String help(String name) {
        return helps.getOrDefault(name, "");
    }

    /** All values; those of a histogram end in {@code _bucket}, {@code _count} and {@code _sum}. */
    public Stream<Sample> samples(String name) {
        return samples.stream().filter(sample -> sample.name().equals(name));
    }

    /** The one value with exactly these labels. */
    public double value(String name, Map<String, String> labels) {
        return samples(name)
                .filter(sample -> sample.labels().equals(labels))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + labels))
                .value();
    }

    /** As it was given. */
    public String text() {
        return text;
    }

    private static HttpResponse<String> get(String accept) {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(address())
                                    .header("Accept", accept)
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static URI address() {
        return URI.create("http://127.0.0.1:" + managementPort() + "/q/metrics");
    }

    /** Where the service under test also tells of its health. */
    public static int managementPort() {
        int port = ConfigProvider.getConfig().getValue("quarkus.management.port", Integer.class);
        if (port == 0) {
            port = ConfigProvider.getConfig().getValue("quarkus.management.test-port", Integer.class);
        }
        return port;
    }

    private void read(String line) {
        Matcher comment = COMMENT.matcher(line);
        if (comment.matches()) {
            (comment.group(1).equals("TYPE") ? types : helps).put(comment.group(2), comment.group(3));
            return;
        }
        Matcher sample = SAMPLE.matcher(line);
        if (!line.startsWith("#") && sample.matches()) {
            samples.add(new Sample(sample.group(1), labels(sample.group(2)), Double.parseDouble(sample.group(3))));
        }
    }

    private static Map<String, String> labels(String text) {
        Map<String, String> labels = new LinkedHashMap<>();
        if (text != null) {
            Matcher label = LABEL.matcher(text);
            while (label.find()) {
                labels.put(label.group(1), label.group(2));
            }
        }
        return labels;
    }
}
