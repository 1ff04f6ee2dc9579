package nl.schoolbel.tickets.criteria;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.tickets.domain.TicketState;

/**
 * What a list is asked for. {@code null}, an empty set and a {@code mine} that is false do not narrow.
 *
 * @param text words or a number; never blank
 * @param categoryId with all categories below it
 * @param reportedFrom inclusive
 * @param reportedUntil exclusive
 */
public record TicketCriteria(
        String text,
        UUID schoolId,
        Set<TicketState> states,
        Set<Integer> priorities,
        UUID categoryId,
        UUID deviceId,
        UUID roomId,
        UUID beheerpartnerId,
        Boolean overdue,
        Boolean major,
        UUID majorIncidentId,
        Boolean disputed,
        boolean mine,
        Instant reportedFrom,
        Instant reportedUntil,
        TicketSort sort) {

    /** Whether it asks for, or orders by, what a list does not show of a colleague's ticket. */
    public boolean asksForMoreThanTitleAndState() {
        return !priorities.isEmpty()
                || categoryId != null
                || deviceId != null
                || roomId != null
                || beheerpartnerId != null
                || major != null
                || majorIncidentId != null
                || disputed != null
                || reportedFrom != null
                || reportedUntil != null
                || sort.key() == TicketSort.Key.PRIORITY;
    }
}
