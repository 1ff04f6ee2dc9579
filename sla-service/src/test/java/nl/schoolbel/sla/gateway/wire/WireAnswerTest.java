package nl.schoolbel.sla.gateway.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireAnswerTest {

    private static final Instant NOW = Instant.parse("2026-11-02T08:00:00Z");

    private static WireAnswer asking(String wait) {
        return new WireAnswer(503, Map.of("retry-after", wait), new byte[0]);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0",
                "120 | 120",
                "Mon, 02 Nov 2026 08:02:00 GMT | 120",
                "Mon, 02 Nov 2026 07:00:00 GMT | 0",
            })
    void aWaitIsGivenAsSecondsOrAsADate(String value, long seconds) {
        assertThat(asking(value).retryAfter(NOW)).contains(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "soon", "1.5", "2026-11-02T08:00:00Z", "9999999999"})
    void anUnreadableWaitIsNone(String value) {
        assertThat(asking(value).retryAfter(NOW)).isEmpty();
    }
}
