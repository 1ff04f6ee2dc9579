package nl.schoolbel.coaching.activities.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.schoolbel.coaching.activities.domain.Standing.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StandingTest {

    private static final Instant START = Instant.parse("2027-06-01T08:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2027, 6, 1);

    @ParameterizedTest
    @CsvSource({"PLANNED, ", "HELD, ENDED", "CANCELLED, ENDED", "TAKEN_BACK, ENDED"})
    void onlyWhatIsPlannedIsMovedOrCancelled(Stage stage, Refusal expected) {
        assertThat(new Standing(stage, DAY).planAnew()).isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-06-01T07:59:59Z, 2027-06-01, NOT_BEGUN",
        "2027-06-01T08:00:00Z, 2027-06-01, ",
        "2027-08-30T08:00:00Z, 2027-08-30, ",
        "2027-08-31T08:00:00Z, 2027-08-31, SETTLED"
    })
    void itIsHeldOnceItHasBegunAndWhileTheHoursAreOpen(Instant now, LocalDate today, Refusal expected) {
        assertThat(new Standing(Stage.PLANNED, DAY).hold(START, now, today)).isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @EnumSource(names = {"HELD", "CANCELLED", "TAKEN_BACK"})
    void itIsHeldOnce(Stage stage) {
        assertThat(new Standing(stage, DAY).hold(START, START, DAY)).contains(Refusal.ENDED);
    }

    @ParameterizedTest
    @CsvSource({"PLANNED, ", "HELD, SETTLED", "CANCELLED, ENDED", "TAKEN_BACK, ENDED"})
    void whatWasHeldIsCorrectedUntilThirtyDaysAfterTheSchoolYear(Stage stage, Refusal afterwards) {
        Standing standing = new Standing(stage, DAY);

        assertThat(standing.change(LocalDate.of(2027, 8, 31))).isEqualTo(Optional.ofNullable(afterwards));
        assertThat(new Standing(Stage.HELD, DAY).change(LocalDate.of(2027, 8, 30)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PLANNED, 2027-06-01, NOT_HELD",
        "HELD, 2027-06-01, ",
        "HELD, 2027-08-30, ",
        "HELD, 2027-08-31, SETTLED",
        "CANCELLED, 2027-06-01, ENDED",
        "TAKEN_BACK, 2027-06-01, ENDED"
    })
    void whatWasHeldIsTakenBackUntilThirtyDaysAfterTheSchoolYear(Stage stage, LocalDate today, Refusal expected) {
        assertThat(new Standing(stage, DAY).takeBack(today)).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void aDayOfAugustBelongsToTheNextSchoolYear() {
        assertThat(Standing.isOpen(LocalDate.of(2027, 7, 31), LocalDate.of(2027, 8, 31)))
                .isFalse();
        assertThat(Standing.isOpen(LocalDate.of(2027, 8, 1), LocalDate.of(2028, 8, 30)))
                .isTrue();
    }
}
