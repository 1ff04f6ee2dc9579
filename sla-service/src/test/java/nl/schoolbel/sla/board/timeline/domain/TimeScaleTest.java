package nl.schoolbel.sla.board.timeline.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeScaleTest {

    private static final Instant NOON = Instant.parse("2026-11-30T11:00:00Z");
    private static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");

    @Test
    void instantsLieInProportion() {
        TimeScale scale = new TimeScale(NOON, NOON.plus(Duration.ofHours(10)), 1000);

        assertThat(scale.x(NOON)).isZero();
        assertThat(scale.x(NOON.plus(Duration.ofHours(5)))).isEqualTo(500);
        assertThat(scale.x(NOON.plus(Duration.ofHours(10)))).isEqualTo(1000);
    }

    @Test
    void whatLiesBeyondAnEdgeLiesOnIt() {
        TimeScale scale = new TimeScale(NOON, NOON.plus(Duration.ofHours(10)), 1000);

        assertThat(scale.x(NOON.minusSeconds(1))).isZero();
        assertThat(scale.x(Instant.MAX)).isEqualTo(1000);
    }

    @Test
    void oneMomentAloneHasAnHourAroundIt() {
        assertThat(TimeScale.around(List.of(NOON), 1000).until()).isEqualTo(NOON.plus(Duration.ofHours(1)));
    }

    @Test
    void thereIsRoomBehindTheLastMoment() {
        TimeScale scale = TimeScale.around(List.of(NOON.plus(Duration.ofHours(100)), NOON), 1000);

        assertThat(scale.from()).isEqualTo(NOON);
        assertThat(scale.until()).isEqualTo(NOON.plus(Duration.ofHours(104)));
    }

    @Test
    void daysBeginAtDutchMidnightAndAreLeftOutEvenly() {
        TimeScale week = new TimeScale(NOON, NOON.plus(Duration.ofDays(7)), 1000);

        assertThat(week.days(DUTCH, 10)).hasSize(7).startsWith(Instant.parse("2026-11-30T23:00:00Z"));
        assertThat(week.days(DUTCH, 4))
                .containsExactly(
                        Instant.parse("2026-11-30T23:00:00Z"),
                        Instant.parse("2026-12-02T23:00:00Z"),
                        Instant.parse("2026-12-04T23:00:00Z"),
                        Instant.parse("2026-12-06T23:00:00Z"));
        assertThat(new TimeScale(NOON, NOON.plusSeconds(60), 1000).days(DUTCH, 4))
                .isEmpty();
    }

    @Test
    void noTimeAtAllCannotBeDrawn() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeScale(NOON, NOON, 1000));
    }
}
