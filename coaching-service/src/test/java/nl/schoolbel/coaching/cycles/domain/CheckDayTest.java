package nl.schoolbel.coaching.cycles.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.schoolbel.coaching.schooldays.domain.DateRange;
import nl.schoolbel.coaching.schooldays.domain.SchoolDays;
import org.junit.jupiter.api.Test;

/** Borging begins on Monday 2 November 2026; the Christmas holidays are 19 December to 3 January. */
class CheckDayTest {

    private static final LocalDate FROM = LocalDate.of(2026, 11, 2);
    private static final DateRange CHRISTMAS = new DateRange(LocalDate.of(2026, 12, 19), LocalDate.of(2027, 1, 3));
    private static final SchoolDays DAYS = new SchoolDays(Set.of(), List.of(CHRISTMAS));

    @Test
    void sixSchoolWeeksWithoutAHolidayAreSixWeeks() {
        assertThat(due(6, List.of(), DAYS)).isEqualTo(LocalDate.of(2026, 12, 14));
    }

    @Test
    void aHolidayStretchesTwelveSchoolWeeks() {
        assertThat(due(12, List.of(), DAYS)).isEqualTo(LocalDate.of(2027, 2, 8));
    }

    @Test
    void oneFreeDayMoreMovesItByASchoolDay() {
        SchoolDays oneMore = new SchoolDays(Set.of(), List.of(CHRISTMAS, day(LocalDate.of(2026, 12, 4))));

        assertThat(due(6, List.of(), oneMore)).isEqualTo(LocalDate.of(2026, 12, 15));
    }

    @Test
    void aFreeDayOnTheDueDayItselfMovesItPastTheHolidayWhenNoneIsLeft() {
        SchoolDays closedUntilChristmas = new SchoolDays(
                Set.of(), List.of(CHRISTMAS, new DateRange(LocalDate.of(2026, 12, 14), LocalDate.of(2026, 12, 18))));

        assertThat(due(6, List.of(), closedUntilChristmas)).isEqualTo(LocalDate.of(2027, 1, 4));
    }

    @Test
    void aFreeDayAfterItMovesNothing() {
        SchoolDays later = new SchoolDays(Set.of(), List.of(CHRISTMAS, day(LocalDate.of(2026, 12, 15))));

        assertThat(due(6, List.of(), later)).isEqualTo(LocalDate.of(2026, 12, 14));
    }

    @Test
    void aSchoolWithFourDaysCountsItsOwnWeeks() {
        SchoolDays four = new SchoolDays(
                Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY), List.of(CHRISTMAS));

        assertThat(due(6, List.of(), four)).isEqualTo(LocalDate.of(2026, 12, 14));
    }

    @Test
    void itMovesByTheSchoolDaysOfAPause() {
        Pause oneWeek = new Pause(LocalDate.of(2026, 11, 9), LocalDate.of(2026, 11, 16));

        assertThat(due(6, List.of(oneWeek), DAYS)).isEqualTo(LocalDate.of(2027, 1, 4));
    }

    @Test
    void aPauseThatEndsOnTheDayOnWhichItBeganMovesNothing() {
        Pause none = new Pause(LocalDate.of(2026, 11, 9), LocalDate.of(2026, 11, 9));

        assertThat(due(6, List.of(none), DAYS)).isEqualTo(LocalDate.of(2026, 12, 14));
    }

    @Test
    void aPauseOverAWeekendMovesNothingAndOneOverAFridayOneDay() {
        Pause weekend = new Pause(LocalDate.of(2026, 11, 14), LocalDate.of(2026, 11, 16));
        Pause friday = new Pause(LocalDate.of(2026, 11, 13), LocalDate.of(2026, 11, 16));

        assertThat(due(6, List.of(weekend), DAYS)).isEqualTo(LocalDate.of(2026, 12, 14));
        assertThat(due(6, List.of(friday), DAYS)).isEqualTo(LocalDate.of(2026, 12, 15));
    }

    @Test
    void aPauseBeforeBorgingBeganCountsForNothing() {
        Pause before = new Pause(LocalDate.of(2026, 10, 5), LocalDate.of(2026, 10, 26));
        Pause untilTheDayItself = new Pause(LocalDate.of(2026, 10, 26), FROM);
        Pause onTheDayItself = new Pause(FROM, FROM.plusDays(1));

        assertThat(due(6, List.of(before, untilTheDayItself, onTheDayItself), DAYS))
                .isEqualTo(LocalDate.of(2026, 12, 14));
    }

    @Test
    void pausesAddUp() {
        Pause first = new Pause(LocalDate.of(2026, 11, 9), LocalDate.of(2026, 11, 11));
        Pause second = new Pause(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 24));

        assertThat(due(6, List.of(first, second), DAYS)).isEqualTo(LocalDate.of(2026, 12, 17));
    }

    @Test
    void aPauseEndsAfterItBegan() {
        assertThatThrownBy(() -> new Pause(FROM, FROM.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void itIsDueSoonFromTwoSchoolWeeksBefore() {
        assertThat(CheckDay.of(FROM, 6, List.of(), DAYS).soonOn()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(CheckDay.of(FROM, 8, List.of(), DAYS).soonOn()).isEqualTo(LocalDate.of(2026, 12, 14));
        assertThat(CheckDay.of(FROM, 8, List.of(), DAYS).dueOn()).isEqualTo(LocalDate.of(2027, 1, 11));
    }

    @Test
    void aCheckAfterOneWeekIsDueSoonFromTheDayAfterItBegan() {
        assertThat(CheckDay.of(FROM, 1, List.of(), DAYS).soonOn()).isEqualTo(FROM.plusDays(1));
    }

    @Test
    void onItsDayItIsInTimeAndTheDayAfterItIsOverdue() {
        LocalDate due = LocalDate.of(2026, 12, 14);

        assertThat(CheckDay.isOverdue(due, due)).isFalse();
        assertThat(CheckDay.isOverdue(due, due.plusDays(1))).isTrue();
    }

    private static LocalDate due(int weeks, List<Pause> pauses, SchoolDays days) {
        return CheckDay.of(FROM, weeks, pauses, days).dueOn();
    }

    private static DateRange day(LocalDate day) {
        return new DateRange(day, day);
    }
}
