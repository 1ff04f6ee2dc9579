package nl.schoolbel.platform.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Duration;
import nl.schoolbel.platform.testkit.OnRealParts;
import org.junit.jupiter.api.Test;

@OnRealParts
class ReadingRoundsTest {

    /** A hundred times what the failed reading took would be fifty seconds; tests read each second. */
    private static final Duration FAR_BELOW = Duration.ofSeconds(25);

    @Inject
    UnluckyReading unlucky;

    @Test
    void aReadingThatFailedIsMadeAgainAtThePaceThatIsConfigured() {
        await().atMost(Duration.ofMinutes(2)).until(unlucky::isAskedAgain);

        assertThat(Duration.ofNanos(unlucky.pauseNanos())).isBetween(Duration.ofMillis(900), FAR_BELOW);
    }
}
