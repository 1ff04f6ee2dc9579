package nl.schoolbel.coaching.activities.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schoolbel.coaching.activities.domain.ActivityRules.Pointers;
import nl.schoolbel.coaching.activities.domain.KindRule.School;
import nl.schoolbel.coaching.schooldays.domain.DateRange;
import nl.schoolbel.coaching.schooldays.domain.SchoolDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActivityRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "NEEDED, true, true, ",
        "NEEDED, false, true, /schoolId:missing",
        "ALLOWED, true, true, ",
        "ALLOWED, false, true, ",
        "REFUSED, false, true, ",
        "REFUSED, true, true, /schoolId:not-with-kind",
        "ALLOWED, false, false, /toolId:missing",
        "NEEDED, false, false, /schoolId:missing /toolId:missing"
    })
    void aKindSaysWhetherItNeedsASchoolAndATool(School school, boolean hasSchool, boolean hasTool, String expected) {
        assertThat(codes(ActivityRules.ofKind(new KindRule(school, true), hasSchool, hasTool)))
                .isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void aToolIsNotNeededByEveryKind() {
        assertThat(ActivityRules.ofKind(new KindRule(School.NEEDED, false), true, false))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1, not-after-start", "0, not-after-start", "1, ", "720, ", "721, too-many-hours"})
    void itEndsAfterItStartsAndWithinTwelveHours(int minutes, String expected) {
        Appointment when = new Appointment(NOW, NOW.plus(Duration.ofMinutes(minutes)));

        assertThat(ActivityRules.ofTimes(when, Pointers.HELD).map(Breach::code))
                .isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @CsvSource({"-1, not-in-future", "0, not-in-future", "1, ", "63158400, ", "63158401, too-far"})
    void aPlanLiesAheadAtMostTwoYears(long seconds, String expected) {
        assertThat(ActivityRules.ofPlan(NOW.plusSeconds(seconds), NOW).map(Breach::code))
                .isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-30T09:00:00Z, 2026-11-30, 2026-11-30, ",
        "2026-11-30T09:00:01Z, 2026-11-30, 2026-11-30, not-begun",
        "2026-07-31T09:00:00Z, 2026-07-31, 2026-08-30, ",
        "2026-07-31T09:00:00Z, 2026-07-31, 2026-08-31, too-long-ago",
        "2026-08-01T09:00:00Z, 2026-08-01, 2026-08-31, "
    })
    void whatIsLoggedHasBegunInASchoolYearThatIsOpen(
            Instant startsAt, LocalDate day, LocalDate today, String expected) {
        assertThat(ActivityRules.ofLog(startsAt, day, NOW, today, Pointers.PLANNED)
                        .map(Breach::code))
                .isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-18, false, ",
        "2026-12-19, false, 2027-01-04",
        "2026-12-23, false, 2027-01-04",
        "2027-01-03, false, 2027-01-04",
        "2027-01-04, false, ",
        "2026-12-23, true, "
    })
    void aSchoolIsVisitedWhenItHasLessons(LocalDate day, boolean hasReason, LocalDate next) {
        SchoolDays days = new SchoolDays(
                Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY),
                List.of(new DateRange(LocalDate.of(2026, 12, 19), LocalDate.of(2027, 1, 3))));

        assertThat(ActivityRules.ofSchoolDay(day, days, hasReason).map(Breach::arguments))
                .isEqualTo(Optional.ofNullable(next).map(List::of));
    }

    @ParameterizedTest
    @CsvSource({
        "480, 480, 480, 0, ",
        "480, 481, 480, 0, /held/preparationMinutes:minutes-too-many",
        "30, 20, 60, 90, ",
        "30, 20, 60, 91, /held/technicalMinutes:more-than-spent",
        "0, 60, 0, 1, /held/technicalMinutes:more-than-spent"
    })
    void minutesFitInADayAndTechnicalHelpInTheOthers(
            int preparation, int travel, int contact, int technical, String expected) {
        assertThat(codes(ActivityRules.ofMinutes(new Minutes(preparation, travel, contact, technical), "/held")))
                .isEqualTo(expected == null ? "" : expected);
    }

    private static String codes(List<Breach> breaches) {
        return String.join(
                " ",
                Arrays.asList(breaches.stream()
                        .map(breach -> breach.pointer() + ":" + breach.code())
                        .toArray(String[]::new)));
    }
}
