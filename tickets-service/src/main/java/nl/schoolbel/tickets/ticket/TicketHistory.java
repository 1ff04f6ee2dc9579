package nl.schoolbel.tickets.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import nl.schoolbel.platform.access.Caller;
import nl.schoolbel.platform.sql.JsonColumn;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.tickets.domain.TicketState;

/** Writes down what happened, in the transaction in which it did. Rows are only ever added. */
@ApplicationScoped
public class TicketHistory {

    @Inject
    Sql sql;

    @Inject
    DomainClock clock;

    @Inject
    Caller caller;

    /** Keeps who did it apart, and only until those who follow the ticket were told; whoever did it is not. */
    @ActivateRequestContext
    public void add(HistoryEntry entry) {
        String subject = caller.subject();
        sql.update(
                "with written as (insert into ticket_history (ticket_id, occurred_at, recorded_at, what, by_whom,"
                        + " from_state, to_state, internal, detail) values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)"
                        + " returning id) insert into notice_author (history_id, subject)"
                        + " select id, ?::text from written where ?::text <> ?",
                entry.ticketId(),
                entry.occurredAt(),
                clock.instant(),
                entry.what(),
                entry.byWhom(),
                slug(entry.from()),
                slug(entry.to()),
                entry.internal(),
                entry.detail().isEmpty() ? null : JsonColumn.write(entry.detail()),
                subject,
                subject,
                Caller.ANONYMOUS);
    }

    private static String slug(TicketState state) {
        return state == null ? null : state.slug();
    }
}
