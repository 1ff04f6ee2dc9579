package nl.schoolbel.sla.servicetime.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeeklyHoursTest {

    @Test
    void severalWindowsThatTouchAreAccepted() {
        Map<DayOfWeek, List<LocalWindow>> week = Map.of(
                DayOfWeek.MONDAY, List.of(window("08:00", "12:00"), window("12:00", "17:00"), window("22:00", "06:00")),
                DayOfWeek.TUESDAY, List.of(window("06:00", "24:00")),
                DayOfWeek.WEDNESDAY, List.of(window("00:00", "24:00")));

        assertThat(WeeklyHours.problems(week)).isEmpty();
    }

    @Test
    void allProblemsAreReturnedAtOnce() {
        Map<DayOfWeek, List<LocalWindow>> week = Map.of(
                DayOfWeek.MONDAY, List.of(window("08:00", "12:00"), window("11:59", "13:00"), window("15:00", "15:00")),
                DayOfWeek.FRIDAY, List.of(window("09:00", "09:00")));

        assertThat(WeeklyHours.problems(week))
                .containsExactly(
                        WindowProblem.overlap(DayOfWeek.MONDAY, 1, DayOfWeek.MONDAY, 0),
                        WindowProblem.empty(DayOfWeek.MONDAY, 2),
                        WindowProblem.empty(DayOfWeek.FRIDAY, 0));
        assertThatThrownBy(() -> WeeklyHours.of(week))
                .isInstanceOfSatisfying(
                        InvalidHoursException.class,
                        refused -> assertThat(refused.problems()).hasSize(3));
    }

    @Test
    void anOvernightWindowOverlapsTheNextMorning() {
        Map<DayOfWeek, List<LocalWindow>> week = Map.of(
                DayOfWeek.THURSDAY, List.of(window("22:00", "06:01")),
                DayOfWeek.FRIDAY, List.of(window("06:00", "12:00")));

        assertThat(WeeklyHours.problems(week))
                .containsExactly(WindowProblem.overlap(DayOfWeek.FRIDAY, 0, DayOfWeek.THURSDAY, 0));
    }

    @Test
    void sundayNightOverlapsMondayMorning() {
        Map<DayOfWeek, List<LocalWindow>> week = Map.of(
                DayOfWeek.MONDAY, List.of(window("00:00", "08:00")),
                DayOfWeek.SUNDAY, List.of(window("23:00", "00:01")));

        assertThat(WeeklyHours.problems(week))
                .containsExactly(WindowProblem.overlap(DayOfWeek.SUNDAY, 0, DayOfWeek.MONDAY, 0));
    }

    @Test
    void aWindowUntilMidnightDoesNotTouchTheNextMorning() {
        Map<DayOfWeek, List<LocalWindow>> week = Map.of(
                DayOfWeek.MONDAY, List.of(window("00:00", "08:00")),
                DayOfWeek.SUNDAY, List.of(window("20:00", "24:00")));

        assertThat(WeeklyHours.problems(week)).isEmpty();
    }

    private static LocalWindow window(String opens, String closes) {
        return LocalWindow.of(opens, closes);
    }
}
