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

    @Test
    void noneWaitsLongerThanFiveMinutes() {
        Duration longest = Duration.ofMinutes(5);

        assertThat(ReadingPace.pause(EVERY, Duration.ofMillis(2_999))).isEqualTo(Duration.ofMillis(299_900));
        assertThat(ReadingPace.pause(EVERY, Duration.ofMillis(3_001))).isEqualTo(longest);
        assertThat(ReadingPace.pause(EVERY, Duration.ofMinutes(1))).isEqualTo(longest);
    }

    @Test
    void whoConfiguresALongerPaceKeepsIt() {
        Duration rare = Duration.ofMinutes(10);

        assertThat(ReadingPace.pause(rare, Duration.ofMinutes(1))).isEqualTo(rare);
    }
}
