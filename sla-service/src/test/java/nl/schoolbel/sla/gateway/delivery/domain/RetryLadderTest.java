package nl.schoolbel.sla.gateway.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryLadderTest {

    private static final RetryLadder LADDER = new RetryLadder(
            List.of(Duration.ZERO, Duration.ofSeconds(5), Duration.ofMinutes(5), Duration.ofMinutes(30)), 0.2);

    @Test
    void eachFailureClimbsOneRung() {
        assertThat(LADDER.next(1, 503, null, 0)).contains(Duration.ofSeconds(5));
        assertThat(LADDER.next(2, 0, null, 0)).contains(Duration.ofMinutes(5));
        assertThat(LADDER.next(3, 500, null, 0)).contains(Duration.ofMinutes(30));
    }

    @Test
    void afterTheLastRungThereIsNoMore() {
        assertThat(LADDER.next(4, 503, null, 0)).isEmpty();
    }

    @Test
    void chanceMovesAWaitByOneFifthAtMost() {
        assertThat(LADDER.next(2, 503, null, 1)).contains(Duration.ofMinutes(6));
        assertThat(LADDER.next(2, 503, null, -1)).contains(Duration.ofMinutes(4));
    }

    @Test
    void theReceiverMayAskForALongerWaitButNotAShorterOne() {
        assertThat(LADDER.next(1, 429, Duration.ofMinutes(2), 0)).contains(Duration.ofMinutes(2));
        assertThat(LADDER.next(2, 503, Duration.ofSeconds(1), 0)).contains(Duration.ofMinutes(5));
        assertThat(LADDER.next(1, 503, Duration.ofDays(9), 0)).contains(Duration.ofHours(24));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 400, 401, 404, 422})
    void aRefusalIsFinalAfterTheThirdAttempt(int status) {
        assertThat(LADDER.next(2, status, null, 0)).isPresent();
        assertThat(LADDER.next(3, status, null, 0)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 425, 429})
    void notNowIsNoRefusal(int status) {
        assertThat(LADDER.next(3, status, null, 0)).isPresent();
    }

    @Test
    void goneIsFinalAtOnceAndEndsTheEndpoint() {
        assertThat(LADDER.next(1, 410, null, 0)).isEmpty();
        assertThat(RetryLadder.endsEndpoint(410)).isTrue();
        assertThat(RetryLadder.endsEndpoint(404)).isFalse();
    }
}
