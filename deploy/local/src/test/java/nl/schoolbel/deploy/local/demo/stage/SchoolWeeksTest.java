package nl.schoolbel.deploy.local.demo.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import nl.schoolbel.deploy.local.demo.stage.SchoolWeeks.Holiday;
import org.junit.jupiter.api.Test;

class SchoolWeeksTest {

    private static final Holiday AUTUMN = new Holiday(LocalDate.of(2026, 10, 10), LocalDate.of(2026, 10, 18));
    private static final Holiday ONE_FRIDAY = new Holiday(LocalDate.of(2026, 10, 30), LocalDate.of(2026, 10, 30));

    private final SchoolWeeks weeks = new SchoolWeeks(LocalDate.of(2026, 10, 21), List.of(AUTUMN, ONE_FRIDAY));

    @Test
    void theWeekOfTodayIsZero() {
        assertThat(weeks.day(0, DayOfWeek.MONDAY)).isEqualTo("2026-10-19");
        assertThat(weeks.day(0, DayOfWeek.FRIDAY)).isEqualTo("2026-10-23");
    }

    @Test
    void aHolidayIsNoSchoolWeek() {
        assertThat(weeks.day(-1, DayOfWeek.MONDAY)).isEqualTo("2026-10-05");
        assertThat(weeks.day(-2, DayOfWeek.TUESDAY)).isEqualTo("2026-09-29");
    }

    @Test
    void oneFreeFridayDoesNotMakeAHoliday() {
        assertThat(weeks.day(1, DayOfWeek.MONDAY)).isEqualTo("2026-10-26");
    }

    @Test
    void aHolidayWithoutEndIsNotWaitedFor() {
        SchoolWeeks closed =
                new SchoolWeeks(LocalDate.of(2026, 10, 21), List.of(new Holiday(LocalDate.MIN, LocalDate.MAX)));

        assertThat(closed.day(-1, DayOfWeek.MONDAY)).isBefore("2026-10-19");
    }
}
