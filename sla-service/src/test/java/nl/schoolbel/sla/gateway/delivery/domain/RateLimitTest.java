package nl.schoolbel.sla.gateway.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateLimitTest {

    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

    @Test
    void sixtyAMinuteIsOnePerSecond() {
        RateLimit limit = new RateLimit(60);

        RateLimit.Allowed first = limit.take(5, null, NOON);

        assertThat(first).isEqualTo(new RateLimit.Allowed(1, NOON.plusSeconds(1)));
        assertThat(limit.take(5, first.nextSlotAt(), NOON.plusMillis(999)).count())
                .isZero();
        assertThat(limit.take(5, first.nextSlotAt(), NOON.plusSeconds(1)).count())
                .isOne();
    }

    @Test
    void whatBelongsToOneSecondMayComeAtOnce() {
        RateLimit limit = new RateLimit(600);

        RateLimit.Allowed all = limit.take(50, null, NOON);

        assertThat(all).isEqualTo(new RateLimit.Allowed(10, NOON.plusSeconds(1)));
        assertThat(limit.take(50, all.nextSlotAt(), NOON.plusMillis(350)).count())
                .isEqualTo(3);
    }

    @Test
    void whatWasNotUsedIsNotSaved() {
        RateLimit limit = new RateLimit(60);

        assertThat(limit.take(5, NOON.minusSeconds(3600), NOON).count()).isOne();
    }

    @Test
    void whatIsNotWantedIsNotTaken() {
        assertThat(new RateLimit(600).take(2, null, NOON)).isEqualTo(new RateLimit.Allowed(2, NOON.plusMillis(200)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 59, 60, 61, 1000})
    void noMinuteAfterTheFirstSecondHasMoreThanTheRate(int perMinute) {
        RateLimit limit = new RateLimit(perMinute);
        Instant nextSlot = null;
        int taken = 0;
        for (int millis = 0; millis < 60_000; millis += 50) {
            RateLimit.Allowed allowed = limit.take(100, nextSlot, NOON.plusMillis(millis));
            nextSlot = allowed.count() == 0 ? nextSlot : allowed.nextSlotAt();
            taken += allowed.count();
        }

        assertThat(taken).isBetween((int) (perMinute * 0.98), perMinute + Math.max(1, perMinute / 60));
    }
}
