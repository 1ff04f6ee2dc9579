package nl.schoolbel.coaching.requests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.schoolbel.coaching.schooldays.domain.DateRange;
import nl.schoolbel.coaching.schooldays.domain.SchoolDays;
import org.junit.jupiter.api.Test;

/** Asked on Thursday 15 October 2026, before a week of autumn holiday that begins on Saturday 17 October. */
class WaitingTimeTest {

    private static final SchoolDays SCHOOL = new SchoolDays(
            Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY),
            List.of(new DateRange(october(17), october(25))));
    private static final WaitingTime.Limits LIMITS = new WaitingTime.Limits(3, 5);

    @Test
    void theDayOfTheAskingDoesNotCountAndThatOfTheAnswerDoes() {
        assertThat(waiting(15, null, null, 15)).isEqualTo(new WaitingTime(0, null, false));
        assertThat(waiting(15, null, null, 16)).isEqualTo(new WaitingTime(1, null, false));
        assertThat(ended(15, 16)).isEqualTo(new WaitingTime(1, 1, false));
    }

    @Test
    void nobodyWaitsInAHoliday() {
        assertThat(waiting(15, null, null, 25)).isEqualTo(new WaitingTime(1, null, false));
        assertThat(waiting(15, null, null, 26)).isEqualTo(new WaitingTime(2, null, false));
    }

    @Test
    void threeSchoolDaysAreInTimeForAResponseAndFourAreNot() {
        assertThat(waiting(15, null, null, 27)).isEqualTo(new WaitingTime(3, null, false));
        assertThat(waiting(15, null, null, 28)).isEqualTo(new WaitingTime(4, null, true));
    }

    @Test
    void afterAResponseTheAnswerHasFiveSchoolDaysFromTheAsking() {
        assertThat(waiting(15, 26, null, 29)).isEqualTo(new WaitingTime(5, 2, false));
        assertThat(waiting(15, 26, null, 30)).isEqualTo(new WaitingTime(6, 2, true));
    }

    @Test
    void whatIsOverIsNeverOverdueAndWaitsNoLonger() {
        assertThat(ended(15, 30)).isEqualTo(new WaitingTime(6, 6, false));
    }

    private static WaitingTime waiting(int asked, Integer responded, Integer ended, int today) {
        return WaitingTime.of(days(asked, responded, ended, today), true, SCHOOL::between, LIMITS);
    }

    private static WaitingTime ended(int asked, int ended) {
        return WaitingTime.of(days(asked, ended, ended, 31), false, SCHOOL::between, LIMITS);
    }

    private static WaitingTime.Days days(int asked, Integer responded, Integer ended, int today) {
        return new WaitingTime.Days(
                october(asked),
                responded == null ? null : october(responded),
                ended == null ? null : october(ended),
                october(today));
    }

    private static LocalDate october(int day) {
        return LocalDate.of(2026, 10, day);
    }
}
