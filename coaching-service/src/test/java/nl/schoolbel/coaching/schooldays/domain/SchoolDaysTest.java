package nl.schoolbel.coaching.schooldays.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolDaysTest {

    private static final Set<DayOfWeek> FIVE_DAYS = Set.of();
    private static final Set<DayOfWeek> WITHOUT_WEDNESDAY =
            Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    private static final LocalDate FIRST = LocalDate.of(2025, 8, 1);
    private static final LocalDate LAST = LocalDate.of(2028, 7, 31);

    /** Counted by hand in the ministry's calendar: 30 and 60 school days. */
    @ParameterizedTest
    @CsvSource({
        "north, 2025-09-01, 2025-10-13, 2025-12-01",
        "south, 2025-09-01, 2025-10-20, 2025-12-01",
        "middle, 2025-12-19, 2026-02-13, 2026-04-07",
        "north, 2026-05-29, 2026-08-21, 2026-10-02",
        "middle, 2026-05-29, 2026-07-10, 2026-10-02",
        "south, 2026-05-29, 2026-07-10, 2026-10-02",
        "north, 2026-09-18, 2026-11-06, 2026-12-18",
        "south, 2027-02-15, 2027-04-06, 2027-05-28",
        "middle, 2027-02-15, 2027-04-07, 2027-05-31",
        "north, 2027-07-09, 2027-10-01, 2027-11-19",
        "middle, 2028-05-31, 2028-08-24, 2028-10-05",
    })
    void aHolidayStretchesTheWeeks(String region, LocalDate day, LocalDate afterSix, LocalDate afterTwelve) {
        SchoolDays days = of(region, FIVE_DAYS);

        assertThat(days.afterWeeks(day, 6)).isEqualTo(afterSix);
        assertThat(days.afterWeeks(day, 12)).isEqualTo(afterTwelve);
    }

    /** From any day of three school years, in the holiday or not, over the summer or not. */
    @ParameterizedTest
    @ValueSource(strings = {"north", "middle", "south"})
    void sixSchoolWeeksAreThirtySchoolDaysAndEndOnOne(String region) {
        SchoolDays days = of(region, FIVE_DAYS);

        everyDay().forEach(day -> {
            LocalDate due = days.afterWeeks(day, 6);
            assertThat(days.isSchoolDay(due)).as("%s → %s", day, due).isTrue();
            assertThat(days.between(day, due)).as("%s → %s", day, due).isEqualTo(30);
            assertThat(days.between(day, due.minusDays(1))).isEqualTo(29);
            assertThat(days.weeks(day, due)).isCloseTo(6, within(1e-9));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"north", "middle", "south"})
    void aSchoolOfFourDaysHasWeeksOfFour(String region) {
        SchoolDays days = of(region, WITHOUT_WEDNESDAY);

        everyDay().forEach(day -> {
            LocalDate due = days.afterWeeks(day, 6);
            assertThat(due.getDayOfWeek()).isNotEqualTo(DayOfWeek.WEDNESDAY);
            assertThat(days.between(day, due)).isEqualTo(24);
            assertThat(days.weeks(day, due)).isCloseTo(6, within(1e-9));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"north", "middle", "south"})
    void beforeIsAfterMirrored(String region) {
        SchoolDays days = of(region, FIVE_DAYS);

        everyDay().filter(days::isSchoolDay).forEach(day -> {
            assertThat(days.before(days.after(day, 30), 30)).isEqualTo(day);
            assertThat(days.beforeWeeks(days.afterWeeks(day, 8), 8)).isEqualTo(day);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-16, true", // the Friday before the autumn holiday
        "2026-10-17, false", // its first day, a Saturday
        "2026-10-19, false",
        "2026-10-25, false", // its last day, a Sunday
        "2026-10-26, true",
        "2027-03-25, true",
        "2027-03-26, false", // Good Friday
        "2027-03-29, false", // Easter Monday
        "2027-03-30, true",
        "2027-07-16, true",
        "2027-07-17, false", // first day of the summer
        "2027-08-29, false", // last day of the summer
        "2027-08-30, true",
    })
    void bothEdgesOfAHolidayAreClosed(LocalDate day, boolean open) {
        assertThat(of("middle", FIVE_DAYS).isSchoolDay(day)).isEqualTo(open);
    }

    @Test
    void anOwnFreeDayMovesWhatFallsOnIt() {
        LocalDate studyDay = LocalDate.of(2026, 9, 14);
        SchoolDays days = new SchoolDays(FIVE_DAYS, List.of(new DateRange(studyDay, studyDay)));

        assertThat(days.sameOrNext(studyDay.minusDays(3))).isEqualTo(studyDay.minusDays(3));
        assertThat(days.sameOrNext(studyDay)).isEqualTo(studyDay.plusDays(1));
        assertThat(days.after(studyDay.minusDays(3), 1)).isEqualTo(studyDay.plusDays(1));
        assertThat(days.before(studyDay.plusDays(1), 1)).isEqualTo(studyDay.minusDays(3));
    }

    @Test
    void theSchoolYearOfTheNextSummerCountsOn() {
        SchoolDays days = of("middle", FIVE_DAYS);

        // The last Friday before the summer of 2026; the first Monday after it is 31 August.
        assertThat(days.after(LocalDate.of(2026, 7, 17), 1)).isEqualTo(LocalDate.of(2026, 8, 31));
        assertThat(days.between(LocalDate.of(2026, 7, 17), LocalDate.of(2026, 8, 30)))
                .isZero();
        // Forty-two school weeks on it is summer again, and more.
        assertThat(days.afterWeeks(LocalDate.of(2026, 7, 17), 42)).isAfter(LocalDate.of(2027, 8, 29));
    }

    @Test
    void nothingLiesBetweenADayAndItself() {
        SchoolDays days = new SchoolDays(FIVE_DAYS, List.of());
        LocalDate monday = LocalDate.of(2026, 9, 14);

        assertThat(days.between(monday, monday)).isZero();
        assertThat(days.between(monday, monday.minusDays(7))).isZero();
        assertThat(days.between(monday, monday.plusDays(1))).isEqualTo(1);
        assertThat(days.between(monday.minusDays(3), monday)).isEqualTo(1);
        assertThat(days.weeks(monday, monday.minusDays(1))).isZero();
    }

    @Test
    void aChangeOfTheWeekCountsFromItsDay() {
        LocalDate monday = LocalDate.of(2026, 9, 14);
        SchoolDays days = new SchoolDays(
                List.of(new OrdinaryWeek(OrdinaryWeek.OF_OLD, FIVE_DAYS), new OrdinaryWeek(monday, WITHOUT_WEDNESDAY)),
                List.of());

        assertThat(days.isSchoolDay(LocalDate.of(2026, 9, 9))).isTrue();
        assertThat(days.isSchoolDay(LocalDate.of(2026, 9, 16))).isFalse();
        assertThat(days.afterWeeks(monday.minusDays(3), 1)).isEqualTo(LocalDate.of(2026, 9, 21));
        assertThat(days.weeks(LocalDate.of(2026, 9, 6), LocalDate.of(2026, 9, 20)))
                .isCloseTo(2, within(1e-9));
    }

    @Test
    void aSchoolThatIsClosedForEverStillHasAnAnswer() {
        LocalDate today = LocalDate.of(2026, 9, 14);
        SchoolDays days =
                new SchoolDays(FIVE_DAYS, List.of(new DateRange(LocalDate.of(1900, 1, 1), LocalDate.of(2199, 12, 31))));

        assertThat(days.after(today, 1)).isEqualTo(today.plusDays(SchoolDays.HORIZON_DAYS + 1));
        assertThat(days.after(today, 3)).isEqualTo(today.plusDays(SchoolDays.HORIZON_DAYS + 3));
        assertThat(days.before(today, 1)).isEqualTo(today.minusDays(SchoolDays.HORIZON_DAYS + 1));
        assertThat(days.afterWeeks(today, 12)).isAfter(today);
        assertThat(days.between(today, today.plusYears(5))).isZero();
    }

    @Test
    void aClosureOfAYearIsStillWaitedFor() {
        LocalDate today = LocalDate.of(2026, 9, 14);
        SchoolDays days = new SchoolDays(
                FIVE_DAYS, List.of(new DateRange(today.plusDays(1), today.plusDays(SchoolDays.HORIZON_DAYS))));

        assertThat(days.after(today, 1)).isEqualTo(days.sameOrNext(today.plusDays(SchoolDays.HORIZON_DAYS + 1)));
    }

    @Test
    void lessThanOneIsNoCount() {
        SchoolDays days = new SchoolDays(FIVE_DAYS, List.of());

        assertThatThrownBy(() -> days.after(FIRST, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> days.before(FIRST, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> days.afterWeeks(FIRST, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static SchoolDays of(String region, Set<DayOfWeek> week) {
        return new SchoolDays(
                week,
                Stream.concat(DutchHolidays.ofRegion(region).stream(), DutchHolidays.ofEverybody().stream())
                        .toList());
    }

    private static Stream<LocalDate> everyDay() {
        return FIRST.datesUntil(LAST);
    }
}
