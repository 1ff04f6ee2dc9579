package nl.schoolbel.tickets.schoolcalendar;

import java.util.Collection;
import java.util.UUID;

/** A term of tickets that hangs on the days and hours of their school. */
public interface CalendarTerm {

    /**
     * Counts what runs at these schools again, because their days or hours have changed; in the transaction of the change. A
     * term that is over by the new calendar ends now, not before.
     */
    void countAgain(Collection<UUID> schools);
}
