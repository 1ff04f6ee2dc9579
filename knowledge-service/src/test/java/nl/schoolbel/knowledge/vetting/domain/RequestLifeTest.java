package nl.schoolbel.knowledge.vetting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import nl.schoolbel.knowledge.vetting.domain.RequestLife.Action;
import nl.schoolbel.knowledge.vetting.domain.RequestLife.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RequestLifeTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @Test
    void aDecisionComesAfterAReview() {
        assertThat(RequestLife.asked().allows(Action.DECIDE)).isFalse();
        assertThat(RequestLife.asked().allows(Action.REVIEW)).isTrue();
        assertThat(new RequestLife(Stage.UNDER_REVIEW).allows(Action.DECIDE)).isTrue();
        assertThat(new RequestLife(Stage.UNDER_REVIEW).allows(Action.REVIEW)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"SUPPORT", "WITHDRAW", "CLOSE", "MERGE"})
    void theRestCanBeDoneAsLongAsItWaits(Action action) {
        assertThat(RequestLife.asked().allows(action)).isTrue();
        assertThat(new RequestLife(Stage.UNDER_REVIEW).allows(action)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"REQUESTED", "UNDER_REVIEW"},
            mode = EnumSource.Mode.EXCLUDE)
    void nothingComesAfterAnEnd(Stage end) {
        assertThat(new RequestLife(end).allowed()).isEmpty();
        assertThat(end.isOpen()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1, UNDER_REVIEW", "0, WITHDRAWN"})
    void itGoesOnWhileOthersAskForIt(int others, Stage stage) {
        assertThat(new RequestLife(Stage.UNDER_REVIEW).withdrawn(others).stage())
                .isEqualTo(stage);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T22:59:59Z, 2026-11-23T23:00:00Z, 1",
        "2026-11-23T23:00:00Z, 2026-11-24T22:59:59Z, 0",
        "2026-03-28T12:00:00Z, 2026-03-30T12:00:00Z, 2"
    })
    void daysAreThoseOfTheDutchCalendar(Instant asked, Instant until, int days) {
        assertThat(RequestLife.daysWaiting(asked, until, ZONE)).isEqualTo(days);
    }
}
