package nl.schoolbel.tickets.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.schoolbel.tickets.schoolcalendar.SchoolCalendars;
import nl.schoolbel.tickets.ticket.Ticket;
import nl.schoolbel.tickets.ticket.Visit;

/** Whether somebody opens the door: a visit fits when all of it lies within the access hours of the school. */
@ApplicationScoped
public class VisitHours {

    @Inject
    SchoolCalendars calendars;

    /** A school that told no access hours admits any visit. */
    public boolean fit(Ticket ticket, Visit visit) {
        return calendars.of(ticket.schoolId()).isAccessible(visit.from(), visit.until());
    }
}
