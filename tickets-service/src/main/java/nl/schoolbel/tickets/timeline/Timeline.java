package nl.schoolbel.tickets.timeline;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.sql.JsonColumn;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.tickets.domain.Actor;
import nl.schoolbel.tickets.ticket.TicketDesk;
import nl.schoolbel.tickets.ticket.TicketScope;

/** Reads a ticket's history for who sees the whole ticket; the beheerpartner not what is internal to the school. */
@ApplicationScoped
public class Timeline {

    private static final Cursor BEFORE_ALL = new Cursor(Instant.EPOCH, new UUID(0, 0));

    @Inject
    Sql sql;

    @Inject
    TicketDesk desk;

    @Inject
    TicketScope scope;

    private record Row(long id, TimelineEntry entry) {

        /** History is numbered, where a cursor has an id. */
        Cursor position() {
            return new Cursor(entry.occurredAt(), new UUID(0, id));
        }
    }

    /** In the order in which it happened, oldest first. */
    public Page<TimelineEntry> of(UUID ticketId, PageRequest page) {
        int limit = page.limit();
        Cursor after = page.cursor().equals(Cursor.START) ? BEFORE_ALL : page.cursor();
        List<Row> rows = sql.query(
                "select id, occurred_at, what, by_whom, from_state, to_state, detail from ticket_history"
                        + " where ticket_id = ? and not (internal and ?) and (occurred_at, id) > (?, ?)"
                        + " order by occurred_at, id limit ?",
                Timeline::row,
                ticketId,
                isOutside(ticketId),
                after.at(),
                after.id().getLeastSignificantBits(),
                limit + 1);
        return Page.of(rows, limit, Row::position, Row::entry);
    }

    /** Whether the caller reads it from outside the school; who sees a part of the ticket or nothing is refused. */
    private boolean isOutside(UUID ticketId) {
        return scope.actorsOn(desk.look(ticketId).ticket()).equals(Set.of(Actor.BEHEERPARTNER));
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("id"),
                new TimelineEntry(
                        Sql.instant(row, "occurred_at"),
                        row.getString("what"),
                        row.getString("by_whom"),
                        row.getString("from_state"),
                        row.getString("to_state"),
                        JsonColumn.read(row.getString("detail"), new TypeReference<Map<String, Object>>() {})));
    }
}
