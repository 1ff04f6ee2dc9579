package nl.schoolbel.sla.gateway.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.envelope.EventJson;
import nl.schoolbel.platform.sql.Columns;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.sla.gateway.messages.WebhookType;
import nl.schoolbel.sla.ticketcopy.TicketCopy;

/**
 * What is to be told of a ticket before its hand-over could be told, because its words or its school were not heard yet, and
 * comments and files from before the hand-over. Each waits here as a snapshot of its moment and gets its number when it is
 * let out, behind the hand-over; so nobody is escalated to about a ticket that it never heard of.
 */
@ApplicationScoped
class HeldWebhooks {

    @Inject
    Sql sql;

    /** Whether it comes before the hand-over that it has to follow. */
    static boolean isEarly(Deliveries.Wanted wanted) {
        TicketCopy ticket = wanted.ticket();
        if (ticket.followsIncident() || !wanted.type().waitsForHandOver()) {
            return false;
        }
        return ticket.beheerpartnerId() == null
                ? wanted.type().isKeptForHandOver()
                : ticket.toldHandOver() < ticket.handOver();
    }

    void add(List<Deliveries.Wanted> early, Instant now) {
        if (early.isEmpty()) {
            return;
        }
        Object[] columns = Columns.of(early)
                .with(one -> one.ticket().id())
                .with(one -> one.type().slug())
                .with(one -> one.data().toString())
                .with(Deliveries.Wanted::about)
                .arrays();
        sql.update(
                "insert into held_webhook (ticket_id, type, data, about_id, created_at)"
                        + " select ticket, type, data::jsonb, about, ? from unnest(?::uuid[], ?::text[], ?::text[], ?::uuid[])"
                        + " with ordinality as h (ticket, type, data, about, place) order by place",
                now,
                columns[0],
                columns[1],
                columns[2],
                columns[3]);
    }

    /** Takes out what waited for this ticket, first first; its row is locked. */
    List<Deliveries.Wanted> release(TicketCopy ticket) {
        return sql.query(
                "with gone as (delete from held_webhook where ticket_id = ? returning *) select * from gone order by seq",
                row -> new Deliveries.Wanted(
                        ticket,
                        WebhookType.bySlug(row.getString("type")).orElseThrow(),
                        read(row.getString("data")),
                        row.getObject("about_id", UUID.class)),
                ticket.id());
    }

    void redact(UUID ticket, String field, String mark) {
        sql.update(
                "update held_webhook set data = jsonb_set(data, array[?], to_jsonb(?::text), false)"
                        + " where ticket_id = ? and jsonb_exists(data, ?)",
                field,
                mark,
                ticket,
                field);
    }

    void redact(UUID ticket, String field, String id, UUID thing, String mark) {
        sql.update(
                "update held_webhook set data = jsonb_set(data, array[?], to_jsonb(?::text), false)"
                        + " where ticket_id = ? and data ->> ? = ?",
                field,
                mark,
                ticket,
                id,
                thing.toString());
    }

    private static ObjectNode read(String data) {
        try {
            return (ObjectNode) EventJson.mapper().readTree(data);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
