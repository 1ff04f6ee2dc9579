package nl.schoolbel.sla.gateway.connectors.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PollTest {

    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Test
    void aPageThatIsNotFullIsTheLast() {
        assertThat(new PollPlace(NOON, 0).next(49, 50, NOON.plusSeconds(9))).isEmpty();
        assertThat(new PollPlace(NOON, 0).next(0, 50, null)).isEmpty();
    }

    @Test
    void aFullPageGoesOnFromItsLastChange() {
        assertThat(new PollPlace(NOON, 0).next(50, 50, NOON.plusMillis(9_700)))
                .contains(new PollPlace(NOON.plusSeconds(9), 0));
    }

    @Test
    void aSecondWithMoreChangesThanAPageIsPassedOverInPages() {
        PollPlace second =
                new PollPlace(NOON, 0).next(50, 50, NOON.plusMillis(999)).orElseThrow();

        assertThat(second).isEqualTo(new PollPlace(NOON, 50));
        assertThat(second.next(50, 50, NOON.plusSeconds(1))).contains(new PollPlace(NOON.plusSeconds(1), 0));
    }

    @Test
    void pausesDoubleUpToAQuarterOfAnHour() {
        assertThat(PollPauses.after(1, MINUTE, null)).isEqualTo(Duration.ofMinutes(2));
        assertThat(PollPauses.after(3, MINUTE, null)).isEqualTo(Duration.ofMinutes(8));
        assertThat(PollPauses.after(4, MINUTE, null)).isEqualTo(Duration.ofMinutes(15));
        assertThat(PollPauses.after(60, MINUTE, null)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void anIntervalBeyondAQuarterOfAnHourIsNotShortened() {
        assertThat(PollPauses.after(1, Duration.ofHours(1), null)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void aLongerPauseThatTheyAskForCountsUpToAnHour() {
        assertThat(PollPauses.after(1, MINUTE, Duration.ofSeconds(30))).isEqualTo(Duration.ofMinutes(2));
        assertThat(PollPauses.after(1, MINUTE, Duration.ofMinutes(20))).isEqualTo(Duration.ofMinutes(20));
        assertThat(PollPauses.after(1, MINUTE, Duration.ofDays(1))).isEqualTo(Duration.ofHours(1));
    }
}
