package nl.schoolbel.coaching.signals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.UUID;
import nl.schoolbel.coaching.signals.domain.SchoolTime;
import nl.schoolbel.platform.time.DomainClock;

/** School days for signals; where there is no school, or nothing is known of it, Monday to Friday. */
@ApplicationScoped
public class SignalDays {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @Inject
    DomainClock clock;

    public LocalDate dayOf(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }

    public LocalDate today() {
        return dayOf(clock.instant());
    }

    /** The first moment of a day. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** The calendars of these schools, read at once. */
    public SchoolTime of(Collection<UUID> schools) {
        return (school, after, until) -> (int) after.plusDays(1)
                .datesUntil(until.isAfter(after) ? until.plusDays(1) : after.plusDays(1))
                .filter(SignalDays::isWeekday)
                .count();
    }

    /** The n-th school day after a day. */
    public LocalDate after(UUID school, LocalDate day, int schoolDays) {
        return day.plusDays(1)
                .datesUntil(day.plusDays(schoolDays * 2L + 7))
                .filter(SignalDays::isWeekday)
                .skip(schoolDays - 1L)
                .findFirst()
                .orElseThrow();
    }

    /** The n-th school day before a day. */
    public LocalDate before(UUID school, LocalDate day, int schoolDays) {
        LocalDate before = day;
        for (int left = schoolDays; left > 0; ) {
            before = before.minusDays(1);
            if (isWeekday(before)) {
                left--;
            }
        }
        return before;
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }
}
