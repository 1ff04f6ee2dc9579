package nl.schoolbel.tickets.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.tickets.ticket.Ticket;

/** When a mail may go: after a moment for more of the same ticket, and in lesson time unless the ticket is priority 1. */
@ApplicationScoped
class MailTime {

    @Inject
    NoticesConfig config;

    @Inject
    DomainClock clock;

    Instant dueFor(Ticket ticket) {
        if (ticket.priority() == 1) {
            return clock.instant().plus(config.foldUrgent());
        }
        Instant folded = clock.instant().plus(config.fold());
        ZonedDateTime at = folded.atZone(ZoneId.of("Europe/Amsterdam"));
        ZonedDateTime start = at.with(LocalTime.of(8, 30));
        if (at.toLocalTime().isAfter(LocalTime.of(15, 0))) {
            start = start.plusDays(1);
        }
        while (start.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
            start = start.plusDays(1);
        }
        return start.isAfter(at) ? start.toInstant() : folded;
    }
}
