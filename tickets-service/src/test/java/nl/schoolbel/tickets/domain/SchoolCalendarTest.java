package nl.schoolbel.tickets.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** November 2026 begins on a Sunday; the clock goes back on 25 October and forward on 28 March 2027. */
class SchoolCalendarTest {

    private static final SchoolCalendar USUAL = SchoolCalendar.of(List.of(), List.of(), List.of());
    private static final SchoolCalendar SHORT_WEDNESDAY = SchoolCalendar.of(
            List.of(
                    WeeklyWindow.of(DayOfWeek.WEDNESDAY, "08:30", "12:15"),
                    WeeklyWindow.of(DayOfWeek.TUESDAY, "13:00", "15:00"),
                    WeeklyWindow.of(DayOfWeek.TUESDAY, "08:30", "12:00")),
            List.of(),
            List.of());

    @Test
    void schoolWithoutHoursHasLessonsOnWorkdaysUntilThree() {
        assertThat(USUAL.isLessonTime(at("2026-11-03T08:29"))).isFalse();
        assertThat(USUAL.isLessonTime(at("2026-11-03T08:30"))).isTrue();
        assertThat(USUAL.isLessonTime(at("2026-11-03T14:59"))).isTrue();
        assertThat(USUAL.isLessonTime(at("2026-11-03T15:00"))).isFalse();
        assertThat(USUAL.isLessonTime(at("2026-11-07T10:00"))).isFalse();
    }

    @Test
    void firstAndLastClosedDayAreNoSchoolDays() {
        SchoolCalendar calendar = closed("2026-11-04", "2026-11-05");

        assertThat(calendar.isSchoolDay(LocalDate.parse("2026-11-03"))).isTrue();
        assertThat(calendar.isSchoolDay(LocalDate.parse("2026-11-04"))).isFalse();
        assertThat(calendar.isSchoolDay(LocalDate.parse("2026-11-05"))).isFalse();
        assertThat(calendar.isSchoolDay(LocalDate.parse("2026-11-06"))).isTrue();
        assertThat(calendar.isLessonTime(at("2026-11-04T10:00"))).isFalse();
    }

    @Test
    void silentSchoolDaysEndAtMidnightAndDoNotCountTheDayItselfNorClosedDays() {
        SchoolCalendar calendar = closed("2026-11-04", "2026-11-04");

        assertThat(calendar.endOfSchoolDay(at("2026-11-03T16:00"), 1)).isEqualTo(at("2026-11-06T00:00"));
        assertThat(calendar.endOfSchoolDay(at("2026-11-03T00:00"), 3)).isEqualTo(at("2026-11-10T00:00"));
        assertThat(calendar.endOfSchoolDay(at("2026-11-07T10:00"), 1)).isEqualTo(at("2026-11-10T00:00"));
        assertThatThrownBy(() -> calendar.endOfSchoolDay(at("2026-11-03T16:00"), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "from {0} until {1}")
    @CsvSource({
        // Tuesday, and Friday until Monday
        "2026-11-03T10:00, 2026-11-04T10:00",
        "2026-11-06T10:00, 2026-11-09T10:00",
        // in a weekend until the end of Monday
        "2026-11-07T10:00, 2026-11-10T00:00",
        // over closed days, and on one
        "2026-11-11T10:00, 2026-11-16T10:00",
        "2026-11-12T10:00, 2026-11-17T00:00",
        // where the clock goes forward at night
        "2026-03-27T10:00, 2026-03-30T10:00"
    })
    void oneSchoolDayLaterIsTheSameTimeOfDay(LocalDateTime from, LocalDateTime until) {
        SchoolCalendar calendar = closed("2026-11-12", "2026-11-13");

        assertThat(calendar.oneSchoolDayAfter(at(from.toString()))).isEqualTo(at(until.toString()));
    }

    @Test
    void silentSchoolDaysEndAlsoWhenTheSchoolIsClosedForYears() {
        SchoolCalendar calendar = closed("2026-01-01", "2036-01-01");

        assertThat(calendar.endOfSchoolDay(at("2026-11-03T16:00"), 2)).isEqualTo(at("2027-11-07T00:00"));
    }

    @Test
    void nextLessonTimeIsNowInLessonsElseTheNextStart() {
        assertThat(SHORT_WEDNESDAY.nextLessonTime(at("2026-11-03T09:00"))).contains(at("2026-11-03T09:00"));
        assertThat(SHORT_WEDNESDAY.nextLessonTime(at("2026-11-03T12:00"))).contains(at("2026-11-03T13:00"));
        assertThat(SHORT_WEDNESDAY.nextLessonTime(at("2026-11-04T12:15"))).contains(at("2026-11-10T08:30"));
        assertThat(closed("2026-01-01", "2036-01-01").nextLessonTime(at("2026-11-03T09:00")))
                .isEmpty();
    }

    @Test
    void lessonTimePassesInLessonsOnly() {
        assertThat(SHORT_WEDNESDAY.afterLessonTime(at("2026-11-03T11:30"), Duration.ofMinutes(30)))
                .contains(at("2026-11-03T12:00"));
        assertThat(SHORT_WEDNESDAY.afterLessonTime(at("2026-11-03T11:30"), Duration.ofMinutes(31)))
                .contains(at("2026-11-03T13:01"));
        assertThat(SHORT_WEDNESDAY.afterLessonTime(at("2026-11-03T14:50"), Duration.ofMinutes(30)))
                .contains(at("2026-11-04T08:50"));
        assertThat(SHORT_WEDNESDAY.afterLessonTime(at("2026-11-03T07:00"), Duration.ZERO))
                .contains(at("2026-11-03T08:30"));
        assertThat(SHORT_WEDNESDAY.afterLessonTime(at("2026-11-03T07:00"), Duration.ofDays(365)))
                .isEmpty();
    }

    @Test
    void halfPastEightIsHalfPastEightBeforeAndAfterTheClockChanges() {
        assertThat(USUAL.nextLessonTime(Instant.parse("2026-10-23T20:00:00Z")))
                .contains(Instant.parse("2026-10-26T07:30:00Z"));
        assertThat(USUAL.nextLessonTime(Instant.parse("2027-03-26T20:00:00Z")))
                .contains(Instant.parse("2027-03-29T06:30:00Z"));
        assertThat(USUAL.endOfSchoolDay(Instant.parse("2027-03-26T10:00:00Z"), 1))
                .isEqualTo(Instant.parse("2027-03-29T22:00:00Z"));
    }

    @Test
    void visitIsAccessibleWhenAllOfItLiesInAccessHours() {
        SchoolCalendar calendar = SchoolCalendar.of(
                List.of(),
                List.of(
                        WeeklyWindow.of(DayOfWeek.TUESDAY, "15:00", "17:00"),
                        WeeklyWindow.of(DayOfWeek.TUESDAY, "17:00", "24:00"),
                        WeeklyWindow.of(DayOfWeek.WEDNESDAY, "00:00", "02:00"),
                        WeeklyWindow.of(DayOfWeek.FRIDAY, "15:00", "17:00")),
                List.of(new DateRange(LocalDate.parse("2026-11-06"), LocalDate.parse("2026-11-06"))));

        assertThat(calendar.isAccessible(at("2026-11-03T15:00"), at("2026-11-03T18:00")))
                .isTrue();
        assertThat(calendar.isAccessible(at("2026-11-03T23:00"), at("2026-11-04T02:00")))
                .isTrue();
        assertThat(calendar.isAccessible(at("2026-11-03T23:00"), at("2026-11-04T02:01")))
                .isFalse();
        assertThat(calendar.isAccessible(at("2026-11-03T14:59"), at("2026-11-03T16:00")))
                .isFalse();
        assertThat(calendar.isAccessible(at("2026-11-06T15:00"), at("2026-11-06T16:00")))
                .isFalse();
        assertThat(calendar.isAccessible(at("2026-11-03T16:00"), at("2026-11-03T16:00")))
                .isFalse();
        assertThat(USUAL.isAccessible(at("2026-11-08T03:00"), at("2026-11-08T04:00")))
                .isTrue();
    }

    @Test
    void rangesThatTouchBecomeOne() {
        assertThat(DateRange.merged(List.of(
                        range("2026-11-10", "2026-11-12"),
                        range("2026-11-01", "2026-11-04"),
                        range("2026-11-02", "2026-11-03"),
                        range("2026-11-05", "2026-11-05"))))
                .containsExactly(range("2026-11-01", "2026-11-05"), range("2026-11-10", "2026-11-12"));
    }

    @Test
    void windowsOfOneDayOverlapWhenTheyShareTime() {
        WeeklyWindow morning = WeeklyWindow.of(DayOfWeek.MONDAY, "08:30", "12:00");

        assertThat(morning.overlaps(WeeklyWindow.of(DayOfWeek.MONDAY, "11:59", "13:00")))
                .isTrue();
        assertThat(morning.overlaps(WeeklyWindow.of(DayOfWeek.MONDAY, "12:00", "13:00")))
                .isFalse();
        assertThat(morning.overlaps(WeeklyWindow.of(DayOfWeek.TUESDAY, "08:30", "12:00")))
                .isFalse();
    }

    private static SchoolCalendar closed(String first, String last) {
        return SchoolCalendar.of(List.of(), List.of(), List.of(range(first, last)));
    }

    private static DateRange range(String first, String last) {
        return new DateRange(LocalDate.parse(first), LocalDate.parse(last));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SchoolCalendar.DUTCH).toInstant();
    }
}
