package nl.schoolbel.coaching.effect.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectRuleTest {

    private static final EffectRule RULE = new EffectRule(8, 5, 4, 0.10);

    @ParameterizedTest(name = "{0} before, {1} after: {2}")
    @CsvSource({
        // Fewer than five together say nothing, however uneven.
        "0, 0, TOO_FEW",
        "4, 0, TOO_FEW",
        "2, 2, TOO_FEW",
        // 2 × (1/2)^5 = 6.25 %
        "5, 0, FELL",
        "0, 5, ROSE",
        // 2 × 6/32 = 37.5 %
        "4, 1, SAME",
        // 2 × 8/128 = 12.5 %
        "6, 1, SAME",
        // 2 × 9/256 = 7 %
        "7, 1, FELL",
        "1, 7, ROSE",
        "10, 10, SAME",
        "300, 250, FELL",
        "300, 270, SAME",
    })
    void equalTimesOnBothSides(int before, int after, Verdict verdict) {
        assertThat(RULE.judge(new Side(before, 8), new Side(after, 8))).isEqualTo(verdict);
    }

    @Test
    void theTestAgreesWithTheBinomialByHand() {
        assertThat(ExactTest.twoSided(new Side(5, 8), new Side(0, 8))).isCloseTo(0.0625, within(1e-12));
        assertThat(ExactTest.twoSided(new Side(6, 8), new Side(1, 8))).isCloseTo(0.125, within(1e-12));
        // A third of the time: 2 × (1/3)^4 with four of four on the shorter side.
        assertThat(ExactTest.twoSided(new Side(4, 4), new Side(0, 8))).isCloseTo(2.0 / 81, within(1e-12));
        assertThat(ExactTest.twoSided(new Side(3, 8), new Side(3, 8))).isEqualTo(1);
    }

    @Test
    void aLargeSumDoesNotRunOver() {
        assertThat(ExactTest.twoSided(new Side(5_000, 8), new Side(5_000, 8))).isCloseTo(1, within(1e-6));
        assertThat(ExactTest.twoSided(new Side(6_000, 8), new Side(4_000, 8))).isLessThan(1e-50);
    }

    @Test
    void exactlyTheLevelCountsAsSeldom() {
        EffectRule rule = new EffectRule(8, 5, 4, 0.0625);

        assertThat(rule.judge(new Side(5, 8), new Side(0, 8))).isEqualTo(Verdict.FELL);
    }

    @Test
    void lessThanFourKnownWeeksBeforeSayNothing() {
        assertThat(RULE.judge(new Side(20, 3.9), new Side(0, 8))).isEqualTo(Verdict.TOO_FEW);
        assertThat(RULE.judge(new Side(20, 4), new Side(0, 8))).isEqualTo(Verdict.FELL);
    }

    @Test
    void noTimeAfterSaysNothing() {
        assertThat(RULE.judge(new Side(20, 8), new Side(0, 0))).isEqualTo(Verdict.TOO_FEW);
    }

    @Test
    void whatCountsIsTheNumberPerWeek() {
        // As many tickets in half the time before is a fall.
        assertThat(RULE.judge(new Side(12, 4), new Side(12, 8))).isEqualTo(Verdict.SAME);
        assertThat(RULE.judge(new Side(20, 4), new Side(20, 8))).isEqualTo(Verdict.FELL);
    }

    @Test
    void aRuleThatJudgesNothingIsRefused() {
        assertThatThrownBy(() -> new EffectRule(0, 5, 4, 0.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EffectRule(8, 0, 4, 0.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EffectRule(8, 5, 0, 0.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EffectRule(8, 5, 4, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Side(-1, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
