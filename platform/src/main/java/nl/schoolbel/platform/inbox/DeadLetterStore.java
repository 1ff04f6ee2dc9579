package nl.schoolbel.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schoolbel.events.envelope.EventJson;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.time.DomainClock;

/** The rows of dead letters; one per record and consumer, however often it fails. */
@ApplicationScoped
public class DeadLetterStore {

    /** As long as the restricted topic keeps words. */
    static final Duration VALUE_KEPT = Duration.ofDays(7);

    @Inject
    Sql sql;

    @Inject
    DomainClock clock;

    @Inject
    InboxMeters meters;

    /** Keeps the record, raw. Keeping it twice changes nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(String consumer, RawRecord record, Throwable fault) {
        int kept = sql.update(
                "insert into dead_letter (id, consumer, topic, partition_no, offset_no, key, headers, value, fault, state,"
                        + " failed_at) values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, 'waiting', ?) on conflict do nothing",
                UUID.randomUUID(),
                consumer,
                record.topic(),
                record.partition(),
                record.offset(),
                record.key(),
                write(record.headers()),
                record.value(),
                FaultWords.of(fault),
                clock.machineInstant());
        meters.deadLetters(consumer, kept);
    }

    public List<DeadLetter> newest(Cursor after, int limit) {
        return sql.query(
                "select * from dead_letter where (failed_at, id) < (?, ?) order by failed_at desc, id desc limit ?",
                DeadLetterStore::read,
                after.at(),
                after.id(),
                limit);
    }

    public Optional<DeadLetter> find(UUID id) {
        return sql.query("select * from dead_letter where id = ?", DeadLetterStore::read, id).stream()
                .findFirst();
    }

    /** Locks a letter that still waits; empty when it is settled already or does not exist. */
    public Optional<RawLetter> lockWaiting(UUID id) {
        return sql
                .query(
                        "select * from dead_letter where id = ? and state = 'waiting' for update",
                        row -> new RawLetter(
                                row.getString("consumer"),
                                new RawRecord(
                                        row.getString("topic"),
                                        row.getInt("partition_no"),
                                        row.getLong("offset_no"),
                                        row.getString("key"),
                                        headers(row),
                                        row.getBytes("value"))),
                        id)
                .stream()
                .findFirst();
    }

    public void settle(UUID id, String state, String by) {
        sql.update(
                "update dead_letter set state = ?, settled_at = ?, settled_by = ? where id = ?",
                state,
                clock.machineInstant(),
                by,
                id);
    }

    /** Settled letters lose their value when nobody looks back at them any more; that they were there stays. */
    @Scheduled(every = "1h", delayed = "17m")
    @Transactional
    public void dropOldValues() {
        sql.update(
                "update dead_letter set value = null where state <> 'waiting' and value is not null and settled_at < ?",
                clock.machineInstant().minus(VALUE_KEPT));
    }

    /** A letter with the bytes as they came. */
    public record RawLetter(String consumer, RawRecord record) {}

    private static DeadLetter read(ResultSet row) throws SQLException {
        byte[] value = row.getBytes("value");
        return new DeadLetter(
                row.getObject("id", UUID.class),
                row.getString("consumer"),
                row.getString("topic"),
                row.getInt("partition_no"),
                row.getLong("offset_no"),
                row.getString("key"),
                headers(row),
                value == null ? null : new String(value, StandardCharsets.UTF_8),
                row.getString("fault"),
                row.getString("state"),
                Sql.instant(row, "failed_at"),
                Sql.instant(row, "settled_at"),
                row.getString("settled_by"));
    }

    private static Map<String, String> headers(ResultSet row) throws SQLException {
        try {
            return EventJson.mapper().readValue(row.getString("headers"), new TypeReference<>() {});
        } catch (JsonProcessingException broken) {
            throw new SQLException(broken);
        }
    }

    private static String write(Map<String, String> headers) {
        try {
            return EventJson.mapper().writeValueAsString(headers);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
