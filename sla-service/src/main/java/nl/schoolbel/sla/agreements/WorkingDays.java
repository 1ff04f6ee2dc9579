package nl.schoolbel.sla.agreements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.agreements.AgreementTerms.PriorityBudget;
import nl.schoolbel.sla.calendars.Calendars;
import nl.schoolbel.sla.servicetime.domain.ServiceCalendar;

/**
 * Working days in minutes, where budgets are held against each other: a day is as long as the median of the open days of the
 * year to come. Clocks do not count by this; theirs becomes service time when they start.
 */
@ApplicationScoped
class WorkingDays {

    private static final int DAYS_LOOKED_AT = 365;

    @Inject
    Calendars calendars;

    @Inject
    DomainClock clock;

    /** The budget in minutes of service time; empty for working days of a calendar that is always closed. */
    OptionalLong minutes(UUID calendarId, PriorityBudget budget) {
        if (budget.minutes() != null) {
            return OptionalLong.of(budget.minutes());
        }
        if (budget.workingDays() == null) {
            return OptionalLong.empty();
        }
        OptionalLong day = medianMinutes(calendars.compiled(calendarId), clock.instant());
        return day.isPresent() ? OptionalLong.of(day.getAsLong() * budget.workingDays()) : OptionalLong.empty();
    }

    /** The median length of the open local days in the year from an instant on; empty when there are none. */
    static OptionalLong medianMinutes(ServiceCalendar calendar, Instant from) {
        LocalDate first = from.atZone(calendar.zone()).toLocalDate();
        long[] lengths = Stream.iterate(first, date -> date.plusDays(1))
                .limit(DAYS_LOOKED_AT)
                .map(date -> calendar.between(
                        date.atStartOfDay(calendar.zone()).toInstant(),
                        date.plusDays(1).atStartOfDay(calendar.zone()).toInstant()))
                .mapToLong(Duration::toMinutes)
                .filter(minutes -> minutes > 0)
                .sorted()
                .toArray();
        return lengths.length == 0 ? OptionalLong.empty() : OptionalLong.of(lengths[lengths.length / 2]);
    }
}
