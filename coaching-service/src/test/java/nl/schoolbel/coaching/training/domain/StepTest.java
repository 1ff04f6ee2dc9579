package nl.schoolbel.coaching.training.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.schoolbel.coaching.training.domain.Step.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @Test
    void whatIsDoneHasADayThatIsNotToCome() {
        assertThat(done(null, null).flaws(false, TODAY)).containsExactly(new Flaw("doneDate", "missing"));
        assertThat(done(TODAY.plusDays(1), null).flaws(false, TODAY)).containsExactly(new Flaw("doneDate", "too-far"));
        assertThat(done(TODAY, null).flaws(false, TODAY)).isEmpty();
    }

    @Test
    void whatIsNotDoneHasNoDay() {
        assertThat(new Step(StepState.UNDER_WAY, TODAY, null, null).flaws(false, TODAY))
                .containsExactly(new Flaw("doneDate", "not-together"));
        assertThat(new Step(StepState.UNDER_WAY, null, null, null).flaws(true, TODAY))
                .isEmpty();
    }

    @Test
    void whatIsNotNeededHasAReason() {
        assertThat(new Step(StepState.EXEMPT, null, " ", null).flaws(true, TODAY))
                .containsExactly(new Flaw("reason", "missing"));
        assertThat(new Step(StepState.EXEMPT, null, "Heeft dit diploma al", null).flaws(true, TODAY))
                .isEmpty();
    }

    @Test
    void requiredProofIsNotLeftOut() {
        assertThat(done(TODAY, null).flaws(true, TODAY)).containsExactly(new Flaw("proof", "missing"));
        assertThat(done(TODAY, "CERT-2026-17").flaws(true, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://bewijs.example/1, true",
        "http://bewijs.example/1, false",
        "javascript://x, false",
        "CERT-2026-17, true"
    })
    void proofIsAnHttpsAddressOrANumber(String proof, boolean right) {
        assertThat(done(TODAY, proof).flaws(true, TODAY).isEmpty()).isEqualTo(right);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        assertThat(done(null, "http://x").flaws(true, TODAY))
                .containsExactly(new Flaw("doneDate", "missing"), new Flaw("proof", "not-an-https-address"));
    }

    @Test
    void overdueBeginsTheDayAfterTheLastOne() {
        assertThat(Step.PLANNED.isOverdue(TODAY, TODAY)).isFalse();
        assertThat(Step.PLANNED.isOverdue(TODAY.minusDays(1), TODAY)).isTrue();
        assertThat(done(TODAY, null).isOverdue(TODAY.minusDays(9), TODAY)).isFalse();
        assertThat(new Step(StepState.EXEMPT, null, "x", null).isOverdue(TODAY.minusDays(9), TODAY))
                .isFalse();
    }

    private static Step done(LocalDate day, String proof) {
        return new Step(StepState.DONE, day, null, proof);
    }
}
