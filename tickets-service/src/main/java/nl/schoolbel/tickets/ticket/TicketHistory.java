package nl.schoolbel.tickets.ticket;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.schoolbel.events.envelope.EventJson;
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

    public void add(HistoryEntry entry) {
        sql.update(
                "insert into ticket_history (ticket_id, occurred_at, recorded_at, what, by_whom, from_state, to_state,"
                        + " internal, detail) values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)",
                entry.ticketId(),
                entry.occurredAt(),
                clock.instant(),
                entry.what(),
                entry.byWhom(),
                slug(entry.from()),
                slug(entry.to()),
                entry.internal(),
                entry.detail().isEmpty() ? null : json(entry));
    }

    private static String slug(TicketState state) {
        return state == null ? null : state.slug();
    }

    private static String json(HistoryEntry entry) {
        try {
            return EventJson.mapper().writeValueAsString(entry.detail());
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("the detail of a history entry must be JSON", unwritable);
        }
    }
}
