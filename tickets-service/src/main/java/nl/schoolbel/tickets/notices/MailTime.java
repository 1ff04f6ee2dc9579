package nl.schoolbel.tickets.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.tickets.schoolcalendar.SchoolCalendars;
import nl.schoolbel.tickets.ticket.Ticket;

/** When a mail may go: after a moment for more of the same ticket, and in lesson time unless the ticket is priority 1. */
@ApplicationScoped
class MailTime {

    @Inject
    NoticesConfig config;

    @Inject
    SchoolCalendars calendars;

    @Inject
    DomainClock clock;

    Instant dueFor(Ticket ticket) {
        if (ticket.priority() == 1) {
            return clock.instant().plus(config.foldUrgent());
        }
        Instant folded = clock.instant().plus(config.fold());
        return calendars.of(ticket.schoolId()).nextLessonTime(folded).orElse(folded);
    }
}
