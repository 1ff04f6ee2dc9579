package nl.schoolbel.sla.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nl.schoolbel.sla.servicetime.domain.LocalWindow;
import nl.schoolbel.sla.servicetime.domain.ServiceCalendar;
import nl.schoolbel.sla.servicetime.domain.WeeklyHours;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private static final Instant FROM = Instant.parse("2026-03-02T09:00:00Z");
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    @Test
    void aDayIsTheMedianOfTheOpenDays() {
        ServiceCalendar shortFridays = ServiceCalendar.in(AMSTERDAM)
                .weekly(WeeklyHours.of(Map.of(
                        DayOfWeek.MONDAY, List.of(LocalWindow.of("08:00", "17:00")),
                        DayOfWeek.TUESDAY, List.of(LocalWindow.of("08:00", "12:00"), LocalWindow.of("13:00", "17:00")),
                        DayOfWeek.FRIDAY, List.of(LocalWindow.of("08:00", "10:00")))))
                .build();

        assertThat(WorkingDays.medianMinutes(shortFridays, FROM)).hasValue(480);
    }

    @Test
    void whatIsAlwaysClosedHasNoDays() {
        assertThat(WorkingDays.medianMinutes(ServiceCalendar.in(AMSTERDAM).build(), FROM))
                .isEmpty();
    }
}
