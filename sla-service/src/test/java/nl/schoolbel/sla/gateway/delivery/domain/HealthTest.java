package nl.schoolbel.sla.gateway.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HealthTest {

    private static final HealthRules RULES = new HealthRules(
            10, 3, Duration.ofSeconds(10), Duration.ofSeconds(5), Duration.ofMinutes(10), Duration.ofDays(5), 10);
    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);

    @Test
    void threeOutagesOfSeveralDeliveriesOverTenSecondsOpenTheCircuit() {
        Health twice = outage(outage(Health.WELL, ONE, 0), TWO, 4);

        assertThat(outage(twice, ONE, 9).isOpen()).isFalse();
        assertThat(outage(twice, ONE, 10).openUntil()).isEqualTo(NOON.plusSeconds(15));
    }

    @Test
    void twoOutagesOpenNothingHoweverLongTheyLast() {
        assertThat(outage(outage(Health.WELL, ONE, 0), TWO, 86_400).isOpen()).isFalse();
    }

    @Test
    void tenInARowOpenItAtOnce() {
        Health nine = Health.WELL;
        for (int i = 0; i < 9; i++) {
            nine = outage(nine, i % 2 == 0 ? ONE : TWO, 0);
        }

        assertThat(nine.isOpen()).isFalse();
        assertThat(outage(nine, ONE, 0).isOpen()).isTrue();
    }

    @Test
    void oneDeliveryAloneOpensNothing() {
        Health often = Health.WELL;
        for (int i = 0; i < 30; i++) {
            often = outage(often, ONE, i * 60);
        }

        assertThat(often.isOpen()).isFalse();
        assertThat(outage(often, TWO, 3600).isOpen()).isTrue();
    }

    @Test
    void refusalsShowThatSomebodyIsThereAndOpenItOnlyInALongRow() {
        Health three = refusal(refusal(refusal(Health.WELL, ONE, 0), TWO, 60), ONE, 120);
        assertThat(three.isOpen()).isFalse();

        Health ten = three;
        for (int i = 0; i < 7; i++) {
            ten = refusal(ten, TWO, 200);
        }
        assertThat(ten.isOpen()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1, 10", "2, 20", "3, 40", "6, 320", "7, 600", "20, 600"})
    void eachProbeThatFailsDoublesThePauseUpToTenMinutes(int probes, int seconds) {
        Health open = open();
        for (int i = 0; i < probes; i++) {
            open = open.failed(ONE, false, true, null, NOON, RULES);
        }

        assertThat(open.openUntil()).isEqualTo(NOON.plusSeconds(seconds));
    }

    @Test
    void whatWasUnderWayWhenItOpenedMovesNothing() {
        Health open = open();

        assertThat(outage(open, TWO, 14).openUntil()).isEqualTo(open.openUntil());
    }

    @Test
    void whoAsksToWaitIsLeftInPeaceForSoLongButTenMinutesAtMost() {
        assertThat(Health.WELL
                        .failed(ONE, false, false, Duration.ofSeconds(90), NOON, RULES)
                        .openUntil())
                .isEqualTo(NOON.plusSeconds(90));
        assertThat(Health.WELL
                        .failed(ONE, false, false, Duration.ofHours(9), NOON, RULES)
                        .openUntil())
                .isEqualTo(NOON.plusSeconds(600));
        assertThat(open().failed(ONE, false, true, Duration.ofSeconds(1), NOON, RULES)
                        .openUntil())
                .as("the pause, which is longer")
                .isEqualTo(NOON.plusSeconds(10));
    }

    @Test
    void fiveDaysWithoutASuccessAndTenAttemptsAreTheEnd() {
        Health failing = Health.WELL;
        for (int i = 0; i < 10; i++) {
            failing = refusal(failing, ONE, i);
        }
        Instant fiveDays = NOON.plus(Duration.ofDays(5));

        assertThat(failing.isGivenUp(fiveDays.minusMillis(1), RULES)).isFalse();
        assertThat(failing.isGivenUp(fiveDays, RULES)).isTrue();
    }

    @Test
    void nineAttemptsAreTooFewToGiveUp() {
        Health failing = Health.WELL;
        for (int i = 0; i < 9; i++) {
            failing = outage(failing, ONE, i);
        }

        assertThat(failing.isGivenUp(NOON.plus(Duration.ofDays(30)), RULES)).isFalse();
        assertThat(Health.WELL.isGivenUp(NOON, RULES)).isFalse();
    }

    private static Health open() {
        return outage(outage(outage(Health.WELL, ONE, 0), TWO, 5), ONE, 10);
    }

    private static Health outage(Health health, UUID delivery, int second) {
        return health.failed(delivery, false, false, null, NOON.plusSeconds(second), RULES);
    }

    private static Health refusal(Health health, UUID delivery, int second) {
        return health.failed(delivery, true, false, null, NOON.plusSeconds(second), RULES);
    }
}
