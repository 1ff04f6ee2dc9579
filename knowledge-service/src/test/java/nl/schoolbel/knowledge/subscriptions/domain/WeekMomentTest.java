package nl.schoolbel.knowledge.subscriptions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeekMomentTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final WeekMoment MONDAY_SEVEN = new WeekMoment(DayOfWeek.MONDAY, 7, ZONE);

    @Test
    void theEditionOfThisWeekBeginsAtItsVeryMoment() {
        Instant moment = Instant.parse("2026-11-30T06:00:00Z");

        assertThat(MONDAY_SEVEN.last(moment)).isEqualTo(new WeekMoment.Edition(LocalDate.parse("2026-11-30"), moment));
        assertThat(MONDAY_SEVEN.last(moment.minusNanos(1)))
                .isEqualTo(
                        new WeekMoment.Edition(LocalDate.parse("2026-11-23"), Instant.parse("2026-11-23T06:00:00Z")));
    }

    @Test
    void itStaysTheLastOneForAWeek() {
        Instant moment = Instant.parse("2026-11-30T06:00:00Z");

        assertThat(MONDAY_SEVEN.last(Instant.parse("2026-12-07T05:59:59Z")).until())
                .isEqualTo(moment);
    }

    @Test
    void theHourIsThatOfTheWallInSummerAndWinter() {
        assertThat(MONDAY_SEVEN.last(Instant.parse("2027-03-28T12:00:00Z")).until())
                .isEqualTo(Instant.parse("2027-03-22T06:00:00Z"));
        assertThat(MONDAY_SEVEN.last(Instant.parse("2027-03-29T12:00:00Z")).until())
                .isEqualTo(Instant.parse("2027-03-29T05:00:00Z"));
    }

    @Test
    void anHourThatIsSkippedIsTheNextAndOneThatComesTwiceIsTheFirst() {
        WeekMoment sundayTwo = new WeekMoment(DayOfWeek.SUNDAY, 2, ZONE);

        assertThat(sundayTwo.last(Instant.parse("2027-03-28T12:00:00Z")).until())
                .isEqualTo(Instant.parse("2027-03-28T01:00:00Z"));
        assertThat(sundayTwo.last(Instant.parse("2027-10-31T12:00:00Z")).until())
                .isEqualTo(Instant.parse("2027-10-31T00:00:00Z"));
    }

    @Test
    void theWeekStaysTheSameWhenTheDayIsSetOtherwise() {
        Instant friday = Instant.parse("2026-12-04T12:00:00Z");
        LocalDate monday = LocalDate.parse("2026-11-30");

        for (DayOfWeek day : List.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY)) {
            assertThat(new WeekMoment(day, 7, ZONE).last(friday).weekDate()).isEqualTo(monday);
        }
        assertThat(new WeekMoment(DayOfWeek.SATURDAY, 7, ZONE).last(friday).weekDate())
                .isEqualTo(monday.minusWeeks(1));
    }

    @Test
    void anHourThatNoDayHasIsRefused() {
        assertThatThrownBy(() -> new WeekMoment(DayOfWeek.MONDAY, 24, ZONE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
