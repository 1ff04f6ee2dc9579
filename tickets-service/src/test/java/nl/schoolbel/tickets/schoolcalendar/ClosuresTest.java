package nl.schoolbel.tickets.schoolcalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.schoolbel.tickets.domain.DateRange;
import org.junit.jupiter.api.Test;

class ClosuresTest {

    @Test
    void goodFridayAndLiberationDayAreASchoolsOwnChoice() {
        assertThat(PublicHolidays.of(2027))
                .map(LocalDate::toString)
                .containsExactly(
                        "2027-01-01",
                        "2027-03-28",
                        "2027-03-29",
                        "2027-04-27",
                        "2027-05-06",
                        "2027-05-16",
                        "2027-05-17",
                        "2027-12-25",
                        "2027-12-26");
    }

    @Test
    void schoolIsClosedOnItsRegionsHolidaysItsFreeDaysAndPublicHolidays() {
        List<Holiday> holidays = List.of(
                new Holiday("may", Region.NORTH, day("2027-04-24"), day("2027-05-02")),
                new Holiday("may", Region.SOUTH, day("2027-04-17"), day("2027-04-25")));
        List<ClosedDays> free = List.of(new ClosedDays(day("2027-05-03"), day("2027-05-05"), "Studiedagen"));

        assertThat(Closures.from(day("2027-04-01"), holidays).of(Region.NORTH, free))
                .startsWith(
                        new DateRange(day("2027-04-24"), day("2027-05-06")),
                        new DateRange(day("2027-05-16"), day("2027-05-17")));
        assertThat(Closures.from(day("2027-04-01"), holidays).of(null, List.of()))
                .as("a region that nobody told")
                .startsWith(new DateRange(day("2027-04-27"), day("2027-04-27")));
    }

    @Test
    void schoolYearStartsOnTheFirstOfAugust() {
        assertThat(Closures.startOfSchoolYear(day("2027-07-31"))).isEqualTo(day("2026-08-01"));
        assertThat(Closures.startOfSchoolYear(day("2027-08-01"))).isEqualTo(day("2027-08-01"));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
