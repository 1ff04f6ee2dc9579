package nl.schoolbel.tickets.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import nl.schoolbel.platform.problem.ProblemException;
import nl.schoolbel.tickets.TicketsProblem;
import nl.schoolbel.tickets.domain.SchoolCalendar;
import nl.schoolbel.tickets.domain.WeeklyWindow;
import nl.schoolbel.tickets.schoolcalendar.SchoolCalendars;
import nl.schoolbel.tickets.ticket.Ticket;
import nl.schoolbel.tickets.ticket.Visit;

/** Whether somebody opens the door: a visit fits when all of it lies within the access hours of the school. */
@ApplicationScoped
public class VisitHours {

    @Inject
    SchoolCalendars calendars;

    /** Refuses a visit that does not fit, and names the access hours of the day on which it would begin. */
    void require(Ticket ticket, Visit visit) {
        SchoolCalendar calendar = calendars.of(ticket.schoolId());
        if (!calendar.isAccessible(visit.from(), visit.until())) {
            List<WeeklyWindow> open = calendar.accessHoursOn(visit.from());
            throw new ProblemException(
                    TicketsProblem.VISIT_OUTSIDE_ACCESS_HOURS,
                    open.size(),
                    open.stream().map(WeeklyWindow::hours).collect(Collectors.joining(", ")));
        }
    }

    /** A school that told no access hours admits any visit. */
    public boolean fit(Ticket ticket, Visit visit) {
        return calendars.of(ticket.schoolId()).isAccessible(visit.from(), visit.until());
    }
}
