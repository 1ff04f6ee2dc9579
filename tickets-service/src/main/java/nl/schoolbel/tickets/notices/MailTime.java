package nl.schoolbel.tickets.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.tickets.domain.SchoolCalendar;
import nl.schoolbel.tickets.schoolcalendar.SchoolCalendars;
import nl.schoolbel.tickets.ticket.Ticket;

/**
 * When a mail may go: after a moment for more of the same ticket, and in lesson time unless the ticket is priority 1. What
 * could not go for some school days is news no more.
 */
@ApplicationScoped
public class MailTime {

    /** Counted in school days, so that a mail waits over a holiday as it waits over a weekend. */
    private static final int NEWS_SCHOOL_DAYS = 3;

    @Inject
    NoticesConfig config;

    @Inject
    SchoolCalendars calendars;

    @Inject
    DomainClock clock;

    /**
     * The terms of a mail.
     *
     * @param urgent it goes before others, at any hour
     * @param due when it may go first
     * @param staleAt from when on it is dropped
     */
    record Terms(boolean urgent, Instant due, Instant staleAt) {}

    /** Those of a mail that is made now. */
    Terms termsFor(Ticket ticket) {
        return terms(isUrgent(ticket), calendars.of(ticket.schoolId()), clock.instant(), config);
    }

    static Terms terms(boolean urgent, SchoolCalendar calendar, Instant now, NoticesConfig config) {
        Instant due = urgent ? now.plus(config.foldUrgent()) : inLessonTime(calendar, now.plus(config.fold()));
        return new Terms(urgent, due, calendar.endOfSchoolDay(due, NEWS_SCHOOL_DAYS));
    }

    /** The moment itself, or the next one at which a mail about the ticket may go. */
    public Instant from(Ticket ticket, Instant moment) {
        return isUrgent(ticket) ? moment : inLessonTime(calendars.of(ticket.schoolId()), moment);
    }

    private static Instant inLessonTime(SchoolCalendar calendar, Instant moment) {
        return calendar.nextLessonTime(moment).orElse(moment);
    }

    private static boolean isUrgent(Ticket ticket) {
        return ticket.priority() == 1;
    }
}
