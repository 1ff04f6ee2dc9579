package nl.schoolbel.sla.board.live.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An hour at most, and a quarter of the budget at most. */
class SoonRuleTest {

    private static final SoonRule RULE = new SoonRule(Duration.ofMinutes(60), 25);

    @ParameterizedTest
    @CsvSource({
        // Of eight hours a quarter is two: the hour decides.
        "PT8H,  PT1H0M1S,  RUNNING",
        "PT8H,  PT1H,      SOON",
        "PT8H,  PT1S,      SOON",
        "PT8H,  PT0S,      LATE",
        "PT8H,  PT-1S,     LATE",
        // Of one hour a quarter is fifteen minutes, which decide.
        "PT1H,  PT15M1S,   RUNNING",
        "PT1H,  PT15M,     SOON",
        "PT1H,  PT1H,      RUNNING",
        // At four hours both say the same.
        "PT4H,  PT1H0M1S,  RUNNING",
        "PT4H,  PT1H,      SOON"
    })
    void soonIsWhatBothSayIsSoon(Duration budget, Duration remaining, Urgency urgency) {
        assertThat(RULE.urgency(remaining, budget)).isEqualTo(urgency);
    }

    @Test
    void aRuleNeedsSomeTimeAndAShare() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SoonRule(Duration.ZERO, 25));
        assertThatIllegalArgumentException().isThrownBy(() -> new SoonRule(Duration.ofHours(1), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new SoonRule(Duration.ofHours(1), 101));
    }
}
