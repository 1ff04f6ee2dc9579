package nl.schoolbel.knowledge.exchange.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.schoolbel.knowledge.exchange.domain.Reach.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReachTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "2, 2", "3, 3", "5, 3", "6, 4", "10, 4", "11, 5", "400, 5"})
    void aPracticeCountsInOneStep(int schools, int step) {
        assertThat(new Reach(Map.of(schools, 7))
                        .steps().stream().map(Step::practices).toList())
                .containsExactly(
                        step == 0 ? 7 : 0,
                        step == 1 ? 7 : 0,
                        step == 2 ? 7 : 0,
                        step == 3 ? 7 : 0,
                        step == 4 ? 7 : 0,
                        step == 5 ? 7 : 0);
    }

    @Test
    void practicesOfOneStepAreAddedUp() {
        assertThat(new Reach(Map.of(3, 1, 4, 2, 5, 3)).steps()).contains(new Step(3, 5, 6));
    }

    @Test
    void theLastStepHasNoEnd() {
        assertThat(new Reach(Map.of()).steps())
                .containsExactly(
                        new Step(0, 0, 0),
                        new Step(1, 1, 0),
                        new Step(2, 2, 0),
                        new Step(3, 5, 0),
                        new Step(6, 10, 0),
                        new Step(11, null, 0));
    }
}
