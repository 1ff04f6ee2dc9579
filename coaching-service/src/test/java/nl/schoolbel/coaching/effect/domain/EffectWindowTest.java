package nl.schoolbel.coaching.effect.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.schoolbel.coaching.schooldays.domain.DateRange;
import nl.schoolbel.coaching.schooldays.domain.SchoolDays;
import org.junit.jupiter.api.Test;

class EffectWindowTest {

    private static final SchoolDays NEVER_CLOSED = new SchoolDays(Set.of(), List.of());
    private static final SchoolDays AUTUMN_HOLIDAY =
            new SchoolDays(Set.of(), List.of(new DateRange(date("2026-10-17"), date("2026-10-25"))));

    /** A Thursday. */
    private static final LocalDate TURNING = date("2026-11-05");

    @Test
    void eightSchoolWeeksOnEachSide() {
        EffectWindow window = EffectWindow.around(TURNING, 8, NEVER_CLOSED);

        assertThat(window.fromDate()).isEqualTo(date("2026-09-10"));
        assertThat(window.untilDate()).isEqualTo(date("2026-12-31"));
        assertThat(window.weeksBefore(NEVER_CLOSED)).isCloseTo(8, within(1e-9));
        assertThat(window.weeksAfter(NEVER_CLOSED)).isCloseTo(8, within(1e-9));
    }

    @Test
    void aHolidayBeforeMakesTheWindowAWeekLonger() {
        EffectWindow window = EffectWindow.around(TURNING, 8, AUTUMN_HOLIDAY);

        assertThat(window.fromDate()).isEqualTo(date("2026-09-03"));
        assertThat(window.untilDate()).isEqualTo(date("2026-12-31"));
        assertThat(window.weeksBefore(AUTUMN_HOLIDAY)).isCloseTo(8, within(1e-9));
    }

    @Test
    void itIsOverOnTheDayAfterTheLast() {
        EffectWindow window = EffectWindow.around(TURNING, 8, NEVER_CLOSED);

        assertThat(window.isOverOn(date("2026-12-31"))).isFalse();
        assertThat(window.isOverOn(date("2027-01-01"))).isTrue();
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        EffectWindow window = EffectWindow.around(TURNING, 8, NEVER_CLOSED);

        assertThat(window.knownFrom(date("2026-09-10"))).isEqualTo(window);
        assertThat(window.knownFrom(date("2026-10-08")).weeksBefore(NEVER_CLOSED))
                .isCloseTo(4, within(1e-9));
        assertThat(window.knownFrom(date("2026-10-09")).weeksBefore(NEVER_CLOSED))
                .isCloseTo(3.8, within(1e-9));
    }

    @Test
    void knownFromAfterTheTurningDayLeavesNothingBefore() {
        EffectWindow window = EffectWindow.around(TURNING, 8, NEVER_CLOSED).knownFrom(date("2026-11-20"));

        assertThat(window.weeksBefore(NEVER_CLOSED)).isZero();
        assertThat(window.weeksAfter(NEVER_CLOSED)).isCloseTo(8, within(1e-9));
    }

    private static LocalDate date(String day) {
        return LocalDate.parse(day);
    }
}
