package nl.schoolbel.sla.gateway.delivery.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.platform.sql.Columns;
import nl.schoolbel.platform.sql.Sql;

/** Rows of messages: one per fact, with the snapshot that every endpoint gets. Time here is the machine's clock. */
@ApplicationScoped
public class MessageStore {

    @Inject
    Sql sql;

    /**
     * @param id also the {@code webhook-id}
     * @param ticket null for a message about none
     * @param about id of the thing that it tells of; may be null
     */
    public record NewMessage(
            UUID id,
            UUID ticket,
            String number,
            UUID beheerpartner,
            String type,
            long sequence,
            String payload,
            UUID about) {}

    public void add(List<NewMessage> messages, String traceparent, Instant now) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(traceparent);
        arguments.add(now);
        arguments.addAll(List.of(Columns.of(messages)
                .with(NewMessage::id)
                .with(NewMessage::ticket)
                .with(NewMessage::number)
                .with(NewMessage::beheerpartner)
                .with(NewMessage::type)
                .with(NewMessage::sequence)
                .with(NewMessage::payload)
                .with(NewMessage::about)
                .arrays()));
        sql.update(
                "insert into webhook_message (traceparent, created_at, id, ticket_id, number, beheerpartner_id, type,"
                        + " sequence, payload, about_id) select ?, ?, m.* from unnest(?::uuid[], ?::uuid[], ?::text[],"
                        + " ?::uuid[], ?::text[], ?::bigint[], ?::text[], ?::uuid[]) as m",
                arguments.toArray());
    }

    /** The {@code traceparent} of messages of a type about some tickets. */
    public List<String> traces(Collection<UUID> tickets, String type) {
        return sql.query(
                "select distinct traceparent from webhook_message"
                        + " where ticket_id = any(?) and type = ? and traceparent is not null",
                row -> row.getString(1),
                tickets.toArray(UUID[]::new),
                type);
    }

    /** Puts the mark in place of a field of the data in every snapshot of a ticket that has it. */
    public void redact(UUID ticket, String field, String mark) {
        sql.update(
                "update webhook_message set payload ="
                        + " jsonb_set(payload::jsonb, array['data', ?], to_jsonb(?::text), false)::text"
                        + " where ticket_id = ? and payload is not null and jsonb_exists(payload::jsonb -> 'data', ?)",
                field,
                mark,
                ticket,
                field);
    }

    /** The same for one thing of several, which a member of the data names. */
    public void redact(UUID ticket, String field, String id, UUID thing, String mark) {
        sql.update(
                "update webhook_message set payload ="
                        + " jsonb_set(payload::jsonb, array['data', ?], to_jsonb(?::text), false)::text"
                        + " where ticket_id = ? and payload is not null and payload::jsonb -> 'data' ->> ? = ?",
                field,
                mark,
                ticket,
                id,
                thing.toString());
    }

    /**
     * Drops snapshots made before a moment of which no delivery waits, nor ended after it; that they were stays.
     *
     * @return how many it dropped, at most {@code limit}
     */
    public int dropPayloads(Instant before, int limit) {
        return sql.update(
                "update webhook_message set payload = null where id in (select m.id from webhook_message m"
                        + " where m.payload is not null and m.created_at < ? and not exists (select 1 from delivery d"
                        + " where d.message_id = m.id and (d.state = 'waiting' or d.ended_at >= ?))"
                        + " order by m.created_at limit ?)",
                before,
                before,
                limit);
    }

    /**
     * Removes messages of before a moment with their deliveries; not those that still wait.
     *
     * @return how many it removed, at most {@code limit}
     */
    public int remove(Instant before, int limit) {
        return sql.update(
                "delete from webhook_message where id in (select m.id from beheerpartner b cross join lateral"
                        + " (select m.id from webhook_message m where m.beheerpartner_id = b.id and m.created_at < ?"
                        + " and not exists (select 1 from delivery d where d.message_id = m.id and d.state = 'waiting')"
                        + " order by m.created_at, m.id limit ?) m limit ?)",
                before,
                limit,
                limit);
    }
}
