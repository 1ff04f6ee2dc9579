package nl.schoolbel.sla.board.live.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An hour at most, and a quarter of the budget at most. */
class SoonRuleTest {

    private static final SoonRule RULE = new SoonRule(Duration.ofMinutes(60), 25);

    @ParameterizedTest
    @CsvSource({
        // Of eight hours a quarter is two: the hour decides.
        "PT8H,  PT1H0M1S,  RUNNING",
        "PT8H,  PT1H,      SOON",
        "PT8H,  PT1S,      SOON",
        // Nothing is left before a due moment outside the hours.
        "PT8H,  PT0S,      SOON",
        // Of one hour a quarter is fifteen minutes, which decide.
        "PT1H,  PT15M1S,   RUNNING",
        "PT1H,  PT15M,     SOON",
        "PT1H,  PT1H,      RUNNING",
        // At four hours both say the same.
        "PT4H,  PT1H0M1S,  RUNNING",
        "PT4H,  PT1H,      SOON"
    })
    void soonIsWhatBothSayIsSoon(Duration budget, Duration remaining, Urgency urgency) {
        assertThat(RULE.urgency(false, remaining, budget)).isEqualTo(urgency);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S"})
    void whatIsDueIsLateWhateverIsLeft(Duration remaining) {
        assertThat(RULE.urgency(true, remaining, Duration.ofHours(8))).isEqualTo(Urgency.LATE);
    }

    @ParameterizedTest
    @CsvSource({"PT1H0M1S, false", "PT1H, true", "PT20M, true", "PT0S, true"})
    void beyondTheHourNoBudgetIsLargeEnough(Duration remaining, boolean reaches) {
        assertThat(RULE.reaches(remaining)).isEqualTo(reaches);
    }

    @Test
    void aRuleNeedsSomeTimeAndAShare() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SoonRule(Duration.ZERO, 25));
        assertThatIllegalArgumentException().isThrownBy(() -> new SoonRule(Duration.ofHours(1), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new SoonRule(Duration.ofHours(1), 101));
    }
}
