package nl.schoolbel.sla.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.schoolbel.events.schools.SchoolHoliday;
import org.junit.jupiter.api.Test;

class HolidaysTest {

    @Test
    void theNationalHolidaysOf2026() {
        assertThat(publicHolidays(2026, false, LiberationDay.NEVER))
                .containsExactly(
                        day("2026-01-01"), // New Year
                        day("2026-04-05"), // Easter
                        day("2026-04-06"),
                        day("2026-04-27"), // King's Day
                        day("2026-05-14"), // Ascension
                        day("2026-05-24"), // Pentecost
                        day("2026-05-25"),
                        day("2026-12-25"), // Christmas
                        day("2026-12-26"));
    }

    @Test
    void goodFridayIsAChoice() {
        assertThat(publicHolidays(2026, true, LiberationDay.NEVER)).contains(day("2026-04-03"));
        assertThat(publicHolidays(2026, false, LiberationDay.YEARLY)).doesNotContain(day("2026-04-03"));
    }

    @Test
    void liberationDayIsAChoiceOfYears() {
        assertThat(publicHolidays(2025, false, LiberationDay.NEVER)).doesNotContain(day("2025-05-05"));
        assertThat(publicHolidays(2025, false, LiberationDay.LUSTRUM)).contains(day("2025-05-05"));
        assertThat(publicHolidays(2026, false, LiberationDay.LUSTRUM)).doesNotContain(day("2026-05-05"));
        assertThat(publicHolidays(2026, false, LiberationDay.YEARLY)).contains(day("2026-05-05"));
    }

    @Test
    void theBirthdayOfTheMonarchMovedAndSundayIsAvoided() {
        assertThat(publicHolidays(2013, false, LiberationDay.NEVER)).contains(day("2013-04-30"));
        assertThat(publicHolidays(2014, false, LiberationDay.NEVER)).contains(day("2014-04-26"));
    }

    @Test
    void schoolHolidaysAreKnownUntilTheFirstHole() {
        List<SchoolHoliday> holidays = List.of(
                holiday("2026-12-19", "2027-01-03"),
                holiday("2026-10-17", "2026-10-25"),
                holiday("2028-10-14", "2028-10-22"));

        assertThat(KnownHolidays.untilDate(holidays, day("2026-11-29"))).isEqualTo(day("2027-01-03"));
        assertThat(KnownHolidays.untilDate(holidays, day("2027-01-03"))).isEqualTo(day("2027-01-03"));
        assertThat(KnownHolidays.untilDate(holidays, day("2027-01-04"))).isEqualTo(day("2028-10-22"));
        assertThat(KnownHolidays.untilDate(List.of(), day("2026-11-29"))).isNull();
    }

    private static List<LocalDate> publicHolidays(int year, boolean goodFriday, LiberationDay liberationDay) {
        return PublicHolidays.of(new CalendarDefinition.PublicHolidays(goodFriday, liberationDay)).stream()
                .filter(date -> date.getYear() == year)
                .sorted()
                .toList();
    }

    private static SchoolHoliday holiday(String first, String last) {
        return new SchoolHoliday("x", day(first), day(last));
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
