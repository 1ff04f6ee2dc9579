package nl.schoolbel.sla.gateway.delivery.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schoolbel.platform.sql.Columns;
import nl.schoolbel.platform.sql.Sql;

/** Rows of deliveries as they are made and looked up. Time here is the machine's clock. */
@ApplicationScoped
public class DeliveryStore {

    @Inject
    Sql sql;

    /**
     * @param ticket null for a message about none
     * @param rank lower goes first
     */
    public record NewDelivery(
            UUID id, UUID message, UUID endpoint, UUID ticket, String type, long sequence, int rank) {}

    /** What became of one delivery. */
    public record State(String state, Instant endedAt) {}

    /** An endpoint, and whose it is. */
    public record Owned(UUID endpoint, UUID beheerpartner) {}

    /** Adds them, due now. */
    public void add(List<NewDelivery> deliveries, Instant now) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(now);
        arguments.add(now);
        arguments.addAll(List.of(Columns.of(deliveries)
                .with(NewDelivery::id)
                .with(NewDelivery::message)
                .with(NewDelivery::endpoint)
                .with(NewDelivery::ticket)
                .with(NewDelivery::type)
                .with(NewDelivery::sequence)
                .with(NewDelivery::rank)
                .arrays()));
        sql.update(
                "insert into delivery (state, next_attempt_at, created_at, id, message_id, endpoint_id, ticket_id, type,"
                        + " sequence, rank) select 'waiting', ?, ?, id, message, endpoint, ticket, type, sequence, rank"
                        + " from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::bigint[],"
                        + " ?::smallint[]) with ordinality"
                        + " as d (id, message, endpoint, ticket, type, sequence, rank, place) order by place",
                arguments.toArray());
    }

    /** What became of the deliveries that tell of some things, by thing. */
    public Map<UUID, List<State>> about(Collection<UUID> things) {
        record Found(UUID about, State state) {}
        return sql
                .query(
                        "select m.about_id, d.state, d.ended_at from webhook_message m join delivery d"
                                + " on d.message_id = m.id where m.about_id = any(?) order by d.seq",
                        row -> new Found(
                                row.getObject(1, UUID.class),
                                new State(row.getString(2), Sql.instant(row, "ended_at"))),
                        (Object) things.toArray(UUID[]::new))
                .stream()
                .collect(Collectors.groupingBy(Found::about, Collectors.mapping(Found::state, Collectors.toList())));
    }

    /** Endpoints with deliveries of a ticket that have not ended. */
    public List<Owned> endpointsTold(UUID ticket) {
        return sql.query(
                "select id, beheerpartner_id from endpoint where state <> 'ended'"
                        + " and id in (select endpoint_id from delivery where ticket_id = ?) order by created_at",
                row -> new Owned(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                ticket);
    }

    /** Notes that the beheerpartner was mailed of what it did not get. */
    public void mailed(UUID about, Instant at) {
        sql.update(
                "update delivery set mailed_at = ? where mailed_at is null"
                        + " and message_id in (select id from webhook_message where about_id = ?)",
                at,
                about);
    }
}
