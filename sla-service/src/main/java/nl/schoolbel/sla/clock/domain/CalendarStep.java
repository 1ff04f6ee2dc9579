package nl.schoolbel.sla.clock.domain;

import java.time.Instant;
import nl.schoolbel.sla.servicetime.domain.ServiceCalendar;

/**
 * The hours that count from an instant on, until the next step.
 *
 * @param from first instant of the step, {@link Instant#MIN} for hours that always held
 */
public record CalendarStep(Instant from, ServiceCalendar calendar) {

    /** Hours that hold always. */
    public static CalendarStep always(ServiceCalendar calendar) {
        return new CalendarStep(Instant.MIN, calendar);
    }
}
