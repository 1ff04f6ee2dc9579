package nl.schoolbel.knowledge.adoptions.domain;

import static nl.schoolbel.knowledge.adoptions.domain.Stage.ADAPTED;
import static nl.schoolbel.knowledge.adoptions.domain.Stage.DROPPED;
import static nl.schoolbel.knowledge.adoptions.domain.Stage.EMBEDDED;
import static nl.schoolbel.knowledge.adoptions.domain.Stage.INTERESTED;
import static nl.schoolbel.knowledge.adoptions.domain.Stage.TRYING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.schoolbel.knowledge.adoptions.domain.AdoptionCourse.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AdoptionCourseTest {

    private static final LocalDate FIRST_DAY = LocalDate.parse("2026-11-02");
    private static final Instant RECORDED = Instant.parse("2026-11-20T10:00:00Z");

    @Test
    void aSchoolBeginsWithAnythingButDropping() {
        assertThat(elsewhere().next()).containsExactlyInAnyOrder(INTERESTED, TRYING, ADAPTED, EMBEDDED);
        assertThat(elsewhere().step(DROPPED)).contains(Refusal.NOT_FROM_HERE);
        assertThat(elsewhere().step(TRYING)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "INTERESTED, TRYING ADAPTED DROPPED",
        "TRYING, ADAPTED EMBEDDED DROPPED",
        "ADAPTED, EMBEDDED DROPPED",
        "EMBEDDED, ADAPTED DROPPED",
        "DROPPED, TRYING"
    })
    void theNextStepFollowsOnWhereTheSchoolStands(Stage stage, String next) {
        AdoptionCourse course = elsewhere(stage);

        for (Stage to : Stage.values()) {
            assertThat(course.step(to).isEmpty())
                    .as(to.name())
                    .isEqualTo(List.of(next.split(" ")).contains(to.name()));
        }
    }

    @Test
    void interestAloneIsNotEmbedded() {
        assertThat(elsewhere(INTERESTED).step(EMBEDDED)).contains(Refusal.NOT_FROM_HERE);
    }

    @Test
    void aSchoolOnlyEmbedsOrDropsItsOwn() {
        assertThat(atHome().next()).containsExactly(EMBEDDED);
        assertThat(atHome(EMBEDDED).next()).containsExactly(DROPPED);
        assertThat(atHome(EMBEDDED, DROPPED).next()).containsExactly(EMBEDDED);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23, 2026-11-23, true", "2026-11-24, 2026-11-23, false"})
    void noStepIsTakenTomorrow(LocalDate date, LocalDate today, boolean allowed) {
        assertThat(elsewhere().on(date, today).isEmpty()).isEqualTo(allowed);
        if (!allowed) {
            assertThat(elsewhere().on(date, today)).contains(Refusal.IN_THE_FUTURE);
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-11-01, false", "2026-11-02, true", "2026-11-03, true"})
    void noStepIsTakenBeforeTheOneBefore(LocalDate date, boolean allowed) {
        AdoptionCourse course = elsewhere(TRYING);

        assertThat(course.on(date, LocalDate.parse("2026-11-30")).isEmpty()).isEqualTo(allowed);
        if (!allowed) {
            assertThat(course.on(date, LocalDate.parse("2026-11-30"))).contains(Refusal.BEFORE_STEP_BEFORE);
        }
    }

    @Test
    void theLastStepIsTakenBackByWhoWroteItDown() {
        AdoptionCourse course = elsewhere(INTERESTED, TRYING);

        assertThat(course.takingBack(2, "me", RECORDED)).isEmpty();
        assertThat(course.takingBack(1, "me", RECORDED)).contains(Refusal.NOT_THE_LAST);
        assertThat(course.takingBack(3, "me", RECORDED)).contains(Refusal.NOT_THE_LAST);
        assertThat(course.takingBack(2, "another", RECORDED)).contains(Refusal.OF_ANOTHER);
        assertThat(elsewhere().takingBack(1, "me", RECORDED)).contains(Refusal.NOT_THE_LAST);
    }

    @Test
    void itIsTakenBackWithinFourteenDaysOfWritingItDown() {
        AdoptionCourse course = elsewhere(TRYING);
        Instant end = RECORDED.plus(Duration.ofDays(14));

        assertThat(course.takingBack(1, "me", end.minusMillis(1))).isEmpty();
        assertThat(course.takingBack(1, "me", end)).contains(Refusal.TOO_LATE);
    }

    @Test
    void withoutItsLastStepASchoolStandsWhereItStoodBefore() {
        AdoptionCourse course = elsewhere(INTERESTED, TRYING).withoutLast();

        assertThat(course.stage()).contains(INTERESTED);
        assertThat(course.triedOn()).isEmpty();
        assertThat(course.withoutLast().stage()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"TRYING", "ADAPTED", "EMBEDDED"})
    void doingItCrossesTheWall(Stage stage) {
        assertThat(elsewhere(stage).crossedWall()).isTrue();
    }

    @Test
    void interestDoesNotCrossTheWallAlsoWhenItIsDropped() {
        assertThat(elsewhere(INTERESTED).crossedWall()).isFalse();
        assertThat(elsewhere(INTERESTED, DROPPED).crossedWall()).isFalse();
    }

    @Test
    void whatWasTriedAndDroppedCrossedTheWall() {
        assertThat(elsewhere(TRYING, DROPPED).crossedWall()).isTrue();
    }

    @Test
    void atHomeThereIsNoWall() {
        assertThat(atHome(EMBEDDED).crossedWall()).isFalse();
    }

    @Test
    void aPracticeOfNoSchoolHasNoWall() {
        AdoptionCourse course = new AdoptionCourse(false, false, List.of(step(1, TRYING)));

        assertThat(course.crossedWall()).isFalse();
        assertThat(course.triedOn()).contains(FIRST_DAY);
        assertThatThrownBy(() -> new AdoptionCourse(true, false, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theFirstDayOfDoingStaysAlsoInAnotherTurn() {
        assertThat(elsewhere(INTERESTED, TRYING, DROPPED, TRYING).triedOn()).contains(FIRST_DAY.plusDays(1));
    }

    @Test
    void itIsEmbeddedSinceTheLastTimeAndOnlyWhileItIs() {
        assertThat(elsewhere(TRYING, EMBEDDED, ADAPTED, EMBEDDED).embeddedSince())
                .contains(FIRST_DAY.plusDays(3));
        assertThat(elsewhere(TRYING, EMBEDDED, DROPPED).embeddedSince()).isEmpty();
        assertThat(elsewhere(TRYING).embeddedSince()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"INTERESTED, false", "TRYING, false", "ADAPTED, true", "EMBEDDED, false", "DROPPED, true"})
    void aReasonIsNeededForAnotherWayAndForStopping(Stage stage, boolean needed) {
        assertThat(stage.needsReason()).isEqualTo(needed);
    }

    private static AdoptionCourse elsewhere(Stage... stages) {
        return new AdoptionCourse(false, true, steps(stages));
    }

    private static AdoptionCourse atHome(Stage... stages) {
        return new AdoptionCourse(true, true, steps(stages));
    }

    private static List<Step> steps(Stage... stages) {
        List<Step> steps = new ArrayList<>();
        for (Stage stage : stages) {
            steps.add(step(steps.size() + 1, stage));
        }
        return steps;
    }

    private static Step step(int number, Stage stage) {
        return new Step(number, stage, FIRST_DAY.plusDays(number - 1L), "me", RECORDED);
    }
}
