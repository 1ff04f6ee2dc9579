package nl.schoolbel.platform.testkit.logs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.metrics.Scrape;
import org.junit.jupiter.api.Test;

/**
 * Says personal data to a service in every place that it hears, and finds none of it in logs or metrics. A service extends it
 * with a class that carries {@code OnRealParts}.
 */
public abstract class LogRules {

    /** Who may call most of the service, so that bodies are read. */
    protected abstract List<Token> callers();

    /** A request that is taken and keeps the words, such as a report; gives its status. */
    protected abstract int tell(Secrets secrets);

    @Test
    void nothingThatCallersSayStandsInLogsOrMetrics() {
        Secrets secrets = Secrets.made();
        List<Integer> statuses = new ArrayList<>();
        List<String> logged;
        try (LogCapture capture = LogCapture.open()) {
            assertThat(tell(secrets)).isBetween(200, 299);
            for (Token caller : callers()) {
                statuses.addAll(new TalkativeRequests(secrets).send(caller.email(secrets.mail())));
            }
            int requests = statuses.size();
            await().untilAsserted(() -> assertThat(capture.ofRequests()).hasSizeGreaterThanOrEqualTo(requests));
            logged = capture.records();
        }

        assertThat(statuses).anyMatch(status -> status >= 400).anyMatch(status -> status >= 200 && status < 300);
        for (String secret : secrets.all()) {
            assertThat(logged).as("log lines with %s", secret).noneMatch(line -> line.contains(secret));
            assertThat(Scrape.now().text()).as("metrics").doesNotContain(secret);
        }
    }
}
