package nl.schoolbel.tickets.standin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.tickets.domain.Actor;
import nl.schoolbel.tickets.domain.TicketState;
import nl.schoolbel.tickets.schoolcalendar.SchoolCalendars;
import nl.schoolbel.tickets.ticket.HistoryEntry;
import nl.schoolbel.tickets.ticket.LifeConfig;
import nl.schoolbel.tickets.ticket.Ticket;
import nl.schoolbel.tickets.ticket.TicketHistory;

/**
 * Calls a stand-in for a ticket of priority 1 that nobody looks at: first the second contactpersoon, then a coach. Only
 * lesson time counts, because nobody sits at a school that is closed. Both may hand over without being called; the call
 * stands in the history, and those who are called get a notice of it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class StandIns {

    private static final int HIGHEST = 1;

    @Inject
    StandInStore store;

    @Inject
    SchoolCalendars calendars;

    @Inject
    TicketHistory history;

    @Inject
    LifeConfig config;

    /** Starts the time of a new ticket; any other priority than 1 has none. */
    public void reported(UUID ticketId, UUID schoolId, int priority, Instant at) {
        if (priority == HIGHEST) {
            store.due(ticketId, after(schoolId, at));
        }
    }

    /** Starts or ends the time of a ticket that nobody has looked at. */
    public void priorityChanged(Ticket ticket, int priority, Instant at) {
        if (ticket.situation().state() == TicketState.REPORTED) {
            store.due(ticket.id(), priority == HIGHEST ? after(ticket.schoolId(), at) : null);
        }
    }

    /** Calls the next stand-in for a locked ticket. */
    void call(Ticket ticket, Instant at) {
        boolean first = store.isFirstCall(ticket.id());
        history.add(HistoryEntry.of(
                ticket.id(), at, first ? "stand-in-called" : "coach-called", Actor.SYSTEM.slug(), Map.of()));
        store.called(ticket.id(), at, first ? after(ticket.schoolId(), at) : null);
    }

    private Instant after(UUID schoolId, Instant from) {
        return calendars
                .of(schoolId)
                .afterLessonTime(from, Duration.ofMinutes(config.standInLessonMinutes()))
                .orElse(null);
    }
}
