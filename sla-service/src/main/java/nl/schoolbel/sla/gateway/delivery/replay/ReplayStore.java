package nl.schoolbel.sla.gateway.delivery.replay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.platform.sql.Sql;

/** Rows of replays, and the messages that they are about. Time here is the machine's clock. */
@ApplicationScoped
class ReplayStore {

    private static final UUID BEFORE_ANY = new UUID(0, 0);

    /**
     * Of a piece of the beheerpartner's messages those that are wanted. A kept message of before there were messages per fact
     * stands for the others of its ticket and sequence.
     */
    private static final String WANTED =
            " from (select * from webhook_message where beheerpartner_id = ? and created_at < ?"
                    + " and (created_at, id) > (?, ?) order by created_at, id limit ?) m"
                    + " left join delivery d on d.message_id = m.id and d.endpoint_id = ?"
                    + " where m.ticket_id is not null and (cardinality(?::text[]) = 0 or m.type = any(?::text[]))"
                    + " and case ? when 'dead' then d.state = 'dead'"
                    + " when 'all' then d.state <> 'waiting' or d.id is null else d.id is null end"
                    + " and (d.id is not null or not exists (select 1 from delivery s where s.ticket_id = m.ticket_id"
                    + " and s.endpoint_id = ? and s.sequence = m.sequence))";

    @Inject
    Sql sql;

    /** A replay that is being worked off. */
    record Running(Replay replay, UUID beheerpartner, Instant positionAt, UUID positionId) {}

    /** How many of a piece can be brought and how many no more. */
    record Counts(int queued, int gone) {}

    /** Where a piece ends; {@code more} is false when it is the last. */
    record Piece(Instant endAt, UUID endId, boolean more) {}

    void add(Replay replay) {
        sql.update(
                "insert into webhook_replay (id, endpoint_id, which, from_at, until_at, types, state, position_at,"
                        + " position_id, created_at) values (?, ?, ?, ?, ?, ?, 'running', ?, ?, ?)",
                replay.id(),
                replay.endpointId(),
                replay.which().inStore(),
                replay.from(),
                replay.until(),
                replay.types().toArray(String[]::new),
                replay.from(),
                BEFORE_ANY,
                replay.createdAt());
    }

    Optional<Replay> find(UUID id) {
        return sql.query("select * from webhook_replay where id = ?", ReplayStore::read, id).stream()
                .findFirst();
    }

    /** The oldest that runs and that no other node has in hand. */
    Optional<Running> next() {
        return sql
                .query(
                        "select r.*, e.beheerpartner_id from webhook_replay r join endpoint e on e.id = r.endpoint_id"
                                + " where r.state = 'running' order by r.created_at limit 1 for update of r skip locked",
                        row -> new Running(
                                read(row),
                                row.getObject("beheerpartner_id", UUID.class),
                                Sql.instant(row, "position_at"),
                                row.getObject("position_id", UUID.class)),
                        new Object[0])
                .stream()
                .findFirst();
    }

    /** The piece that begins after a position. */
    Piece piece(Running running, int size) {
        record Row(Instant at, UUID id) {}
        List<Row> rows = sql.query(
                "select created_at, id from webhook_message where beheerpartner_id = ? and created_at < ?"
                        + " and (created_at, id) > (?, ?) order by created_at, id limit ?",
                row -> new Row(Sql.instant(row, "created_at"), row.getObject("id", UUID.class)),
                running.beheerpartner(),
                running.replay().until(),
                running.positionAt(),
                running.positionId(),
                size);
        if (rows.isEmpty()) {
            return new Piece(running.positionAt(), running.positionId(), false);
        }
        Row last = rows.get(rows.size() - 1);
        return new Piece(last.at(), last.id(), rows.size() == size);
    }

    Counts count(Running running, int size) {
        return sql.query(
                        "select count(*) filter (where m.payload is not null) as queued,"
                                + " count(*) filter (where m.payload is null) as gone" + WANTED,
                        row -> new Counts(row.getInt("queued"), row.getInt("gone")),
                        wanted(running, size).toArray())
                .get(0);
    }

    /** Makes what is there of a piece wait, behind what is new. */
    void queue(Running running, int size, Instant now) {
        List<Object> again = new ArrayList<>();
        again.add(now);
        again.add(now);
        again.addAll(wanted(running, size));
        sql.update(
                "update delivery set state = 'waiting', rung = 0, rank = 2, next_attempt_at = ?, resent_at = ?,"
                        + " ended_at = null, not_before = null, claimed_until = null where state <> 'waiting' and id in"
                        + " (select d.id" + WANTED + " and d.id is not null and m.payload is not null)",
                again.toArray());
        List<Object> first = new ArrayList<>();
        first.add(running.replay().endpointId());
        first.add(now);
        first.add(now);
        first.add(now);
        first.addAll(wanted(running, size));
        sql.update(
                "insert into delivery (id, message_id, endpoint_id, ticket_id, type, sequence, rank, state,"
                        + " next_attempt_at, created_at, resent_at)"
                        + " select distinct on (m.ticket_id, m.sequence) gen_random_uuid(), m.id, ?, m.ticket_id, m.type,"
                        + " m.sequence, 2, 'waiting', ?, ?::timestamptz, ?" + WANTED
                        + " and d.id is null and m.payload is not null order by m.ticket_id, m.sequence"
                        + " on conflict (message_id, endpoint_id) do nothing",
                first.toArray());
    }

    void move(UUID replay, Piece piece, Counts counts, Instant now) {
        sql.update(
                "update webhook_replay set position_at = ?, position_id = ?, queued = queued + ?, gone = gone + ?,"
                        + " state = ?, ended_at = ? where id = ?",
                piece.endAt(),
                piece.endId(),
                counts.queued(),
                counts.gone(),
                piece.more() ? "running" : "done",
                piece.more() ? null : now,
                replay);
    }

    static Running start(Replay replay, UUID beheerpartner) {
        return new Running(replay, beheerpartner, replay.from(), BEFORE_ANY);
    }

    private static List<Object> wanted(Running running, int size) {
        Replay replay = running.replay();
        String[] types = replay.types().toArray(String[]::new);
        return List.of(
                running.beheerpartner(),
                replay.until(),
                running.positionAt(),
                running.positionId(),
                size,
                replay.endpointId(),
                types,
                types,
                replay.which().inStore(),
                replay.endpointId());
    }

    private static Replay read(ResultSet row) throws SQLException {
        return new Replay(
                row.getObject("id", UUID.class),
                row.getObject("endpoint_id", UUID.class),
                Which.ofStore(row.getString("which")),
                Sql.instant(row, "from_at"),
                Sql.instant(row, "until_at"),
                List.of((String[]) row.getArray("types").getArray()),
                row.getString("state"),
                row.getInt("queued"),
                row.getInt("gone"),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "ended_at"));
    }
}
