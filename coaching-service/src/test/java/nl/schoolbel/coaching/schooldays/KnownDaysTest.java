package nl.schoolbel.coaching.schooldays;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.coaching.schooldays.domain.DateRange;
import nl.schoolbel.coaching.schooldays.domain.SchoolDays;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.schools.SchoolChanged;
import nl.schoolbel.events.schools.SchoolClosedDays;
import nl.schoolbel.events.schools.SchoolHours;
import nl.schoolbel.platform.sql.JsonColumn;
import org.junit.jupiter.api.Test;

/** What a school tells counts from the day on which it tells it. */
class KnownDaysTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 14);
    private static final LocalDate EARLIER = LocalDate.of(2026, 9, 1);

    @Test
    void theFirstThatIsHeardCountsFromOfOld() {
        KnownDays known = KnownDays.first(told(closed(EARLIER, EARLIER)), MONDAY);

        assertThat(known.days(List.of()).isSchoolDay(EARLIER)).isFalse();
        assertThat(known.days(List.of()).isSchoolDay(MONDAY)).isTrue();
        assertThat(known.knownFrom()).isEqualTo(LocalDate.of(2026, 8, 1));
    }

    @Test
    void daysThatPassedStayAsTheyWereKnown() {
        KnownDays known = KnownDays.first(told(closed(EARLIER, EARLIER)), EARLIER)
                .and(told(closed(EARLIER.plusDays(1), MONDAY)), MONDAY);
        SchoolDays days = known.days(List.of());

        assertThat(days.isSchoolDay(EARLIER)).as("was closed, and stays").isFalse();
        assertThat(days.isSchoolDay(EARLIER.plusDays(1)))
                .as("was open, and stays")
                .isTrue();
        assertThat(days.isSchoolDay(MONDAY)).as("the day on which it was told").isFalse();
    }

    @Test
    void whatIsToldOfNoMoreGoesForTheDaysToCome() {
        KnownDays known = KnownDays.first(told(closed(MONDAY.minusDays(3), MONDAY.plusDays(1))), EARLIER)
                .and(told(List.of()), MONDAY);

        assertThat(known.closed()).containsExactly(new DateRange(MONDAY.minusDays(3), MONDAY.minusDays(1)));
    }

    @Test
    void aNewSchoolYearDoesNotTakeTheOldOneAway() {
        LocalDate summer = LocalDate.of(2026, 7, 20);
        LocalDate nextYear = LocalDate.of(2026, 8, 3);
        KnownDays known = KnownDays.first(told(closed(summer, summer.plusDays(30))), LocalDate.of(2026, 6, 1))
                .and(told(closed(nextYear, nextYear.plusDays(10))), nextYear);

        assertThat(known.closed()).containsExactly(new DateRange(summer, nextYear.plusDays(10)));
    }

    @Test
    void aNewWeekCountsFromTheDayOnWhichItIsTold() {
        KnownDays known = KnownDays.first(told(List.of()), EARLIER).and(told(List.of(), "monday", "friday"), MONDAY);
        SchoolDays days = known.days(List.of());

        assertThat(days.isSchoolDay(MONDAY.minusDays(4)))
                .as("a Thursday before")
                .isTrue();
        assertThat(days.isSchoolDay(MONDAY)).isTrue();
        assertThat(days.isSchoolDay(MONDAY.plusDays(1))).isFalse();
        assertThat(known.and(told(List.of(), "monday", "friday"), MONDAY.plusDays(7))
                        .weeks())
                .as("the same week again")
                .hasSize(2);
    }

    @Test
    void twoWeeksToldOnOneDayAreOneChange() {
        KnownDays known = KnownDays.first(told(List.of()), EARLIER)
                .and(told(List.of(), "monday"), MONDAY)
                .and(told(List.of(), "tuesday"), MONDAY);

        assertThat(known.weeks()).hasSize(2);
        assertThat(known.days(List.of()).isSchoolDay(MONDAY)).isFalse();
        assertThat(known.days(List.of()).isSchoolDay(MONDAY.plusDays(1))).isTrue();
    }

    @Test
    void beforeTheSchoolWasHeardOfTheHolidaysOfItsRegionCount() {
        KnownDays known = KnownDays.first(told(List.of()), MONDAY);
        List<DateRange> holidays = List.of(
                new DateRange(LocalDate.of(2026, 7, 18), LocalDate.of(2026, 8, 30)),
                new DateRange(LocalDate.of(2026, 10, 17), LocalDate.of(2026, 10, 25)));

        SchoolDays days = known.days(holidays);

        assertThat(days.isSchoolDay(LocalDate.of(2026, 7, 31))).isFalse();
        assertThat(days.isSchoolDay(LocalDate.of(2026, 8, 3)))
                .as("in the school year that the school told of, its own word counts")
                .isTrue();
        assertThat(days.isSchoolDay(LocalDate.of(2026, 10, 20))).isTrue();
    }

    @Test
    void aRangeThatEndsBeforeItStartsIsPassedOver() {
        assertThat(KnownDays.first(told(closed(MONDAY, EARLIER)), MONDAY).closed())
                .isEmpty();
    }

    @Test
    void whatIsStoredIsReadBack() {
        KnownDays known = KnownDays.first(told(closed(EARLIER, MONDAY), "monday"), EARLIER);

        assertThat(JsonColumn.read(JsonColumn.write(known), KnownDays.class)).isEqualTo(known);
    }

    private static List<SchoolClosedDays> closed(LocalDate first, LocalDate last) {
        return List.of(new SchoolClosedDays(first, last));
    }

    private static SchoolChanged told(List<SchoolClosedDays> closed, String... lessonDays) {
        List<SchoolHours> hours = List.of(lessonDays).stream()
                .map(day -> new SchoolHours(day, "08:30", "15:00"))
                .toList();
        return new SchoolChanged(
                UUID.randomUUID(),
                "De Klimop",
                "12AB",
                "middle",
                null,
                null,
                hours.isEmpty() ? null : hours,
                null,
                closed,
                null,
                null,
                null,
                Instant.parse("2026-09-01T08:00:00Z"),
                OccurredBy.SCHOOLBEL);
    }
}
