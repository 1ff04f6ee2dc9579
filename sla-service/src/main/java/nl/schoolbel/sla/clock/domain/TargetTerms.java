package nl.schoolbel.sla.clock.domain;

import java.util.List;
import java.util.Map;
import nl.schoolbel.sla.servicetime.domain.ServiceCalendar;

/**
 * What an agreement promises for one target.
 *
 * @param budgets per priority (1 up to and including 4); a priority that is missing is promised nothing
 * @param pausing which waiting stops the clock; none stops {@link Target#TRIAGE} and {@link Target#ACKNOWLEDGE}, and any
 *     waiting stops {@link Target#UPDATE}, whatever stands here
 * @param calendars the hours that count, oldest first; a later step changes nothing that passed before it
 * @param ofPriority other hours in their place for some priorities, from the moment on at which a ticket has that priority
 */
public record TargetTerms(
        Map<Integer, Budget> budgets,
        Pausing pausing,
        List<CalendarStep> calendars,
        Map<Integer, List<CalendarStep>> ofPriority) {

    public TargetTerms {
        budgets = Map.copyOf(budgets);
        calendars = new Hours(calendars).steps();
        ofPriority = Map.copyOf(ofPriority);
        budgets.keySet().forEach(priority -> {
            if (priority < 1 || priority > 4) {
                throw new IllegalArgumentException("priority must be 1..4, was " + priority);
            }
        });
    }

    /** Terms with the same hours for all priorities. */
    public TargetTerms(Map<Integer, Budget> budgets, Pausing pausing, List<CalendarStep> calendars) {
        this(budgets, pausing, calendars, Map.of());
    }

    /** Terms with the usual pausing, by hours that always hold. */
    public static TargetTerms of(Map<Integer, Budget> budgets, ServiceCalendar calendar) {
        return new TargetTerms(budgets, Pausing.USUAL, List.of(CalendarStep.always(calendar)));
    }

    /** The hours that count while a ticket has a priority. */
    List<CalendarStep> calendars(int priority) {
        return ofPriority.getOrDefault(priority, calendars);
    }
}
