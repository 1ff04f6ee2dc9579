package nl.schoolbel.sla.gateway.callback;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.sql.JsonColumn;
import nl.schoolbel.platform.sql.Sql;

/** Rows of inbound bodies, and of what came already. */
@ApplicationScoped
public class InboundStore {

    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};
    private static final TypeReference<List<InboundIssue>> ISSUES = new TypeReference<>() {};

    @Inject
    Sql sql;

    /** @param until how long it is known that this came */
    record SeenKey(String key, Instant until) {}

    /**
     * Notes that something came; inserts first, so that of two at once the second waits for the first.
     *
     * @return what came before with this key and is still known; empty when this is the first
     */
    Optional<UUID> seen(UUID sender, SeenKey key, UUID inbound, Instant now) {
        boolean first = sql.update(
                        "insert into inbound_seen as s (sender, key, inbound_id, known_until) values (?, ?, ?, ?)"
                                + " on conflict (sender, key) do update set inbound_id = excluded.inbound_id,"
                                + " known_until = excluded.known_until where s.known_until <= ?",
                        sender,
                        key.key(),
                        inbound,
                        key.until(),
                        now)
                == 1;
        return first
                ? Optional.empty()
                : sql
                        .query(
                                "select inbound_id from inbound_seen where sender = ? and key = ?",
                                row -> row.getObject(1, UUID.class),
                                sender,
                                key.key())
                        .stream()
                        .findFirst();
    }

    /** What was noted for one that turns out to have come before is that one's. */
    void seenAs(UUID sender, UUID inbound, UUID before) {
        sql.update(
                "update inbound_seen set inbound_id = ? where sender = ? and inbound_id = ?", before, sender, inbound);
    }

    void add(InboundBody body, Instant nextLookAt, Instant endedAt) {
        sql.update(
                "insert into inbound_body (id, beheerpartner_id, endpoint_id, source, scheme, delivery_id, headers, body,"
                        + " received_at, state, issues, next_look_at, ended_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?::jsonb, ?, ?)",
                body.id(),
                body.beheerpartnerId(),
                body.endpointId(),
                body.source(),
                body.scheme(),
                body.deliveryId(),
                JsonColumn.write(body.headers()),
                body.body(),
                body.receivedAt(),
                body.state(),
                JsonColumn.write(body.issues()),
                nextLookAt,
                endedAt);
    }

    /** What became of a body on another look. */
    void move(UUID id, String state, List<InboundIssue> issues, Instant nextLookAt, Instant endedAt) {
        sql.update(
                "update inbound_body set state = ?, issues = ?::jsonb, next_look_at = ?, ended_at = ? where id = ?",
                state,
                JsonColumn.write(issues),
                nextLookAt,
                endedAt,
                id);
    }

    /** Puts one away that somebody had to look at. */
    void dismiss(UUID id, String reason, Instant endedAt) {
        sql.update(
                "update inbound_body set state = ?, dismiss_reason = ?, ended_at = ? where id = ?",
                InboundBody.DISMISSED,
                reason,
                endedAt,
                id);
    }

    public Optional<InboundBody> find(UUID id) {
        return sql.query("select * from inbound_body where id = ?", InboundStore::read, id).stream()
                .findFirst();
    }

    public Optional<InboundBody> lock(UUID id) {
        return sql.query("select * from inbound_body where id = ? for update", InboundStore::read, id).stream()
                .findFirst();
    }

    /** Locks one that is to be looked at again, leaving out those that another node has. */
    Optional<InboundBody> lockUnplaced(Instant now) {
        return sql
                .query(
                        "select * from inbound_body where state = 'unplaced' and next_look_at <= ?"
                                + " order by next_look_at limit 1 for update skip locked",
                        InboundStore::read,
                        now)
                .stream()
                .findFirst();
    }

    /** @param beheerpartner {@code null} for all */
    public List<InboundBody> openReviews(UUID beheerpartner, Cursor after, int limit) {
        String of = beheerpartner == null ? "" : " and beheerpartner_id = ?";
        Object[] arguments = beheerpartner == null
                ? new Object[] {after.at(), after.id(), limit}
                : new Object[] {after.at(), after.id(), beheerpartner, limit};
        return sql.query(
                "select * from inbound_body where state = 'review' and (received_at, id) < (?, ?)" + of
                        + " order by received_at desc, id desc limit ?",
                InboundStore::read,
                arguments);
    }

    /** Drops what a ticket's updates came in as; what they say was taken out. */
    public void dropBodiesOf(UUID ticket) {
        sql.update(
                "update inbound_body set body = null where body is not null"
                        + " and id in (select inbound_id from beheerpartner_update where ticket_id = ?)",
                ticket);
    }

    int dropBodies(Instant usedBefore, int limit) {
        return sql.update(
                "update inbound_body set body = null where id in (select id from inbound_body"
                        + " where body is not null and ended_at <= ? order by ended_at limit ? for update skip locked)",
                usedBefore,
                limit);
    }

    int dropRows(Instant usedBefore, int limit) {
        return sql.update(
                "delete from inbound_body where id in (select id from inbound_body"
                        + " where body is null and ended_at <= ? order by ended_at limit ? for update skip locked)",
                usedBefore,
                limit);
    }

    int dropSeen(Instant knownBefore, int limit) {
        return sql.update(
                "delete from inbound_seen where (sender, key) in (select sender, key from inbound_seen"
                        + " where known_until <= ? order by known_until limit ? for update skip locked)",
                knownBefore,
                limit);
    }

    private static InboundBody read(ResultSet row) throws SQLException {
        return new InboundBody(
                row.getObject("id", UUID.class),
                row.getObject("beheerpartner_id", UUID.class),
                row.getObject("endpoint_id", UUID.class),
                row.getString("source"),
                row.getString("scheme"),
                row.getString("delivery_id"),
                JsonColumn.read(row.getString("headers"), HEADERS),
                row.getBytes("body"),
                Sql.instant(row, "received_at"),
                row.getString("state"),
                JsonColumn.read(row.getString("issues"), ISSUES));
    }
}
