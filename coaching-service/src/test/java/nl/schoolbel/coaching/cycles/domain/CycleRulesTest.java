package nl.schoolbel.coaching.cycles.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole table, written down a second time by hand. What does not stand here must be refused. */
class CycleRulesTest {

    @Test
    void aCycleGoesOnUntilItIsOverAndWhileItIsLookedBackAt() {
        assertThat(CycleRules.goesOn(new Standing(Phase.EXPLORE, false, 0, 0, false)))
                .isTrue();
        assertThat(CycleRules.goesOn(new Standing(Phase.BORGING, true, 0, 2, false)))
                .isTrue();
        assertThat(CycleRules.goesOn(new Standing(Phase.DONE, false, 2, 0, true)))
                .isTrue();
        assertThat(CycleRules.goesOn(new Standing(Phase.DONE, false, 2, 0, false)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "EXPLORE,     false, 0, 0, change move pause stop",
        "SHOW,        false, 0, 0, change move pause stop",
        "DO_TOGETHER, false, 0, 0, change move pause stop",
        "DO_ALONE,    false, 0, 0, change move pause stop",
        "EXPLORE,     true,  0, 0, change resume stop",
        "DO_ALONE,    true,  0, 0, change resume stop",
        "BORGING,     false, 0, 2, change move pause hold-check stop",
        "BORGING,     false, 1, 1, change move pause hold-check stop adapt",
        "BORGING,     false, 2, 0, change move pause stop adapt embed",
        "BORGING,     true,  0, 2, change resume stop",
        "BORGING,     true,  1, 1, change resume stop",
        "BORGING,     true,  2, 0, change resume stop",
        "DONE,        false, 2, 0, ''",
        "DONE,        false, 0, 0, ''",
    })
    void whatCanBeDone(Phase phase, boolean paused, int held, int planned, String allowed) {
        assertThat(words(new Standing(phase, paused, held, planned, false))).isEqualTo(allowed);
    }

    @Test
    void onlyWhatWasEmbeddedIsReviewed() {
        assertThat(words(new Standing(Phase.DONE, false, 2, 0, true))).isEqualTo("review");
        assertThat(words(new Standing(Phase.DONE, false, 2, 0, false))).isEmpty();
    }

    @Test
    void whatIsDoneDoesNotStandStill() {
        assertThatThrownBy(() -> new Standing(Phase.DONE, true, 0, 0, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(value = Phase.class, names = "DONE", mode = EnumSource.Mode.EXCLUDE)
    void aRunningCycleMovesToEveryOtherPhaseButTheEnd(Phase from) {
        assertThat(CycleRules.reachable(new Standing(from, false, 0, 0, false)))
                .containsExactlyElementsOf(Arrays.stream(Phase.values())
                        .filter(phase -> phase != from && phase != Phase.DONE)
                        .toList());
        assertThat(CycleRules.reachable(new Standing(from, true, 0, 0, false))).isEmpty();
    }

    @Test
    void whatIsDoneMovesNowhere() {
        assertThat(CycleRules.reachable(new Standing(Phase.DONE, false, 1, 0, true)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "EXPLORE, SHOW, false",
        "SHOW, DO_TOGETHER, false",
        "DO_TOGETHER, DO_ALONE, false",
        "DO_ALONE, BORGING, false",
        "EXPLORE, DO_TOGETHER, true",
        "EXPLORE, BORGING, true",
        "DO_TOGETHER, BORGING, true",
        "SHOW, EXPLORE, true",
        "BORGING, DO_ALONE, true",
        "BORGING, EXPLORE, true"
    })
    void skippingAndGoingBackNeedAReason(Phase from, Phase to, boolean needed) {
        assertThat(CycleRules.needsReason(from, to)).isEqualTo(needed);
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void numbersAreSettledWhenExploringIsOver(Phase phase) {
        assertThat(CycleRules.mayChangeNumbers(phase)).isEqualTo(phase == Phase.EXPLORE);
    }

    @Test
    void anotherTurnBeginsBeforeBorging() {
        assertThat(CycleRules.adaptable())
                .containsExactly(Phase.EXPLORE, Phase.SHOW, Phase.DO_TOGETHER, Phase.DO_ALONE);
    }

    private static String words(Standing standing) {
        return CycleRules.allowed(standing).stream().map(Act::slug).collect(Collectors.joining(" "));
    }
}
