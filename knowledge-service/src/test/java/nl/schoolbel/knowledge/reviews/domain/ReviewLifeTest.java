package nl.schoolbel.knowledge.reviews.domain;

import static org.assertj.core.api.Assertions.assertThat;

import nl.schoolbel.knowledge.reviews.domain.ReviewLife.Refusal;
import nl.schoolbel.knowledge.reviews.domain.ReviewLife.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewLifeTest {

    private static final String WRITER = "writer";
    private static final String COACH = "coach";
    private static final String OTHER = "other";

    @Test
    void aNewReviewWaitsForAnotherThanItsWriter() {
        ReviewLife review = ReviewLife.written(WRITER);

        assertThat(review.waits()).isTrue();
        assertThat(review.decision(COACH)).isEmpty();
        assertThat(review.decision(WRITER)).contains(Refusal.OWN_WORK);
    }

    @Test
    void anAppealIsDecidedByAnotherCoachThanWhoRefused() {
        ReviewLife review = new ReviewLife(Step.APPEALED, WRITER, COACH, true);

        assertThat(review.decision(COACH)).contains(Refusal.SAME_COACH);
        assertThat(review.decision(WRITER)).contains(Refusal.OWN_WORK);
        assertThat(review.decision(OTHER)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {"PUBLISHED", "REFUSED"})
    void whatWasDecidedWaitsForNobody(Step step) {
        ReviewLife review = new ReviewLife(step, WRITER, COACH, false);

        assertThat(review.waits()).isFalse();
        assertThat(review.decision(OTHER)).contains(Refusal.NOTHING_TO_DECIDE);
    }

    @Test
    void oneAppealsOnceOfTheSameWords() {
        assertThat(new ReviewLife(Step.REFUSED, WRITER, COACH, false).appeal()).isEmpty();
        assertThat(new ReviewLife(Step.REFUSED, WRITER, OTHER, true).appeal()).contains(Refusal.APPEALED_ALREADY);
    }

    @ParameterizedTest
    @EnumSource(value = Step.class, names = "REFUSED", mode = EnumSource.Mode.EXCLUDE)
    void onlyARefusalIsAppealedOf(Step step) {
        assertThat(new ReviewLife(step, WRITER, COACH, false).appeal()).contains(Refusal.NOTHING_TO_APPEAL);
    }

    @Test
    void aPublishedReviewIsHiddenByAnotherThanItsWriter() {
        ReviewLife review = new ReviewLife(Step.PUBLISHED, WRITER, COACH, false);

        assertThat(review.hiding(COACH)).isEmpty();
        assertThat(review.hiding(WRITER)).contains(Refusal.OWN_WORK);
    }

    @ParameterizedTest
    @EnumSource(value = Step.class, names = "PUBLISHED", mode = EnumSource.Mode.EXCLUDE)
    void whatNobodyReadsIsNotHidden(Step step) {
        assertThat(new ReviewLife(step, WRITER, COACH, false).hiding(OTHER)).contains(Refusal.NOTHING_TO_HIDE);
    }
}
