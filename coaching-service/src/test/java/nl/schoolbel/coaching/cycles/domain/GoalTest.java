package nl.schoolbel.coaching.cycles.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalTest {

    @ParameterizedTest
    @CsvSource({
        "2, 8, 8, true",
        "2, 8, 8.0000, true",
        "2, 8, 7.9999, false",
        "2, 8, 100, true",
        "2, 8, 1, false",
        "9, 3, 3, true",
        "9, 3, 3.0001, false",
        "9, 3, 0, true",
        "9, 3, 12, false",
        "0, -5, -5, true",
        "0, -5, -4, false"
    })
    void theTargetItselfIsReached(BigDecimal baseline, BigDecimal target, BigDecimal result, boolean reached) {
        assertThat(new Goal(baseline, target).isReachedBy(result)).isEqualTo(reached);
    }

    @ParameterizedTest
    @CsvSource({"2, 8, true", "9, 3, false", "-1, 0, true", "0, -1, false"})
    void whichIsBetterFollowsFromTheTwo(BigDecimal baseline, BigDecimal target, boolean more) {
        assertThat(new Goal(baseline, target).isMoreBetter()).isEqualTo(more);
    }

    @ParameterizedTest
    @CsvSource({"2, 2", "2, 2.000", "0, 0.0"})
    void aTargetThatIsTheBaselineIsNoGoal(BigDecimal baseline, BigDecimal target) {
        assertThat(Goal.isGoal(baseline, target)).isFalse();
        assertThatThrownBy(() -> new Goal(baseline, target)).isInstanceOf(IllegalArgumentException.class);
    }
}
