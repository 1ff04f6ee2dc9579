package nl.schoolbel.platform.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ReadingPaceTest {

    private static final Duration EVERY = Duration.ofSeconds(15);

    @Test
    void aQuickReadingIsMadeAtThePaceThatIsConfigured() {
        assertThat(ReadingPace.pause(EVERY, Duration.ofMillis(150))).isEqualTo(EVERY);
    }

    @Test
    void aSlowOneWaitsAHundredTimesAsLongAsItTook() {
        assertThat(ReadingPace.pause(EVERY, Duration.ofMillis(151))).isEqualTo(Duration.ofMillis(15_100));
    }
}
