package nl.schoolbel.tickets.standin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.tickets.addresses.PersonAddresses;
import nl.schoolbel.tickets.domain.Actor;
import nl.schoolbel.tickets.domain.TicketState;
import nl.schoolbel.tickets.schoolcalendar.CalendarTerm;
import nl.schoolbel.tickets.schoolcalendar.SchoolCalendars;
import nl.schoolbel.tickets.ticket.HistoryEntry;
import nl.schoolbel.tickets.ticket.LifeConfig;
import nl.schoolbel.tickets.ticket.Ticket;
import nl.schoolbel.tickets.ticket.TicketHistory;
import org.jboss.logging.Logger;

/**
 * Calls a stand-in for a ticket of priority 1 that nobody looks at: first the second contactpersoon, then a coach. Only
 * lesson time counts, because nobody sits at a school that is closed. Both may hand over without being called; the call
 * stands in the history, and those who are called get a notice of it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class StandIns implements CalendarTerm {

    private static final Logger LOG = Logger.getLogger(StandIns.class);
    private static final int HIGHEST = 1;

    @Inject
    StandInStore store;

    @Inject
    SchoolCalendars calendars;

    @Inject
    TicketHistory history;

    @Inject
    PersonAddresses addresses;

    @Inject
    LifeConfig config;

    /** Starts the time of a new ticket; any other priority than 1 has none. */
    public void reported(UUID ticketId, UUID schoolId, int priority, Instant at) {
        if (priority == HIGHEST) {
            store.due(ticketId, at, after(schoolId, at));
        }
    }

    /** Starts or ends the time of a ticket that nobody has looked at. */
    public void priorityChanged(Ticket ticket, int priority, Instant at) {
        if (ticket.situation().state() == TicketState.REPORTED) {
            store.due(ticket.id(), at, priority == HIGHEST ? after(ticket.schoolId(), at) : null);
        }
    }

    /** Calls the next stand-in for a locked ticket; when there is no coach to call, the contactpersonen are told that. */
    void call(Ticket ticket, Instant at) {
        boolean first = store.isFirstCall(ticket.id());
        history.add(HistoryEntry.of(
                        ticket.id(), at, first ? "stand-in-called" : coachCall(ticket), Actor.SYSTEM.slug(), Map.of())
                .withinSchool());
        store.called(ticket.id(), at, first ? after(ticket.schoolId(), at) : null);
    }

    private String coachCall(Ticket ticket) {
        if (!addresses.coaches().isEmpty()) {
            return "coach-called";
        }
        LOG.warnf("nobody to call for ticket %s: no coach ever did anything here", ticket.id());
        return "nobody-to-call";
    }

    @Override
    public void countAgain(Collection<UUID> schools) {
        for (StandInStore.Running one : store.lockRunning(schools)) {
            Instant due = after(one.schoolId(), one.from());
            if (!one.dueAt().equals(due)) {
                store.due(one.id(), one.from(), due);
            }
        }
    }

    private Instant after(UUID schoolId, Instant from) {
        return calendars
                .of(schoolId)
                .afterLessonTime(from, Duration.ofMinutes(config.standInLessonMinutes()))
                .orElse(null);
    }
}
