package nl.schoolbel.platform.copy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.schoolbel.events.envelope.Envelope;
import nl.schoolbel.events.envelope.EventType;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.platform.inbox.Handlers;
import nl.schoolbel.platform.paging.Cursor;
import nl.schoolbel.platform.paging.Page;
import nl.schoolbel.platform.paging.PageRequest;
import nl.schoolbel.platform.sql.JsonColumn;
import nl.schoolbel.platform.sql.Sql;

/**
 * The things of other services as this service last heard of them. A copy lags behind its owner by the time an event
 * takes; what is not here may exist already, and is refused as unknown until it is heard of.
 */
@ApplicationScoped
public class ReadCopies {

    @Inject
    Sql sql;

    /**
     * The handlers that keep a copy of every thing of a compacted topic and drop it at its removal. Older states are passed
     * over by the inbox.
     */
    public <T extends Fact> Handlers keeping(EventType<T> type) {
        return keeping(type, new Handlers(), kept -> {});
    }

    /**
     * The same beside other handlers, for a topic with several types, and with more to do.
     *
     * @param then runs in the same transaction, after the copy is kept
     */
    public <T extends Fact> Handlers keeping(EventType<T> type, Handlers others, Consumer<Envelope<T>> then) {
        if (!type.topic().compacted()) {
            throw new IllegalArgumentException(type.topic() + " does not carry whole states");
        }
        Consumer<Envelope<T>> keep = this::keep;
        return others.on(type, keep.andThen(then), key -> drop(type, key));
    }

    /** The copy of one thing; empty when it was never heard of or is gone. */
    public <T extends Fact> Optional<T> find(EventType<T> type, UUID key) {
        return Optional.ofNullable(find(type, List.of(key)).get(key));
    }

    /** The copies of several things by key, without those that are not known. */
    public <T extends Fact> Map<UUID, T> find(EventType<T> type, Collection<UUID> keys) {
        Map<UUID, T> found = new LinkedHashMap<>();
        sql.query(
                        "select key, changed_at, state from read_copy where topic = ? and key = any (?)",
                        row -> read(type, row),
                        type.topic().name(),
                        keys.stream().distinct().toArray(UUID[]::new))
                .forEach(entry -> found.put(entry.key(), entry.state()));
        return found;
    }

    public boolean knows(EventType<?> type, UUID key) {
        return find(type, key).isPresent();
    }

    /** One page of all copies of a type, last changed first. */
    public <T extends Fact, V> Page<V> page(EventType<T> type, PageRequest page, Function<T, V> view) {
        int limit = page.limit();
        Cursor after = page.cursor();
        List<Entry<T>> rows = sql.query(
                "select key, changed_at, state from read_copy where topic = ? and (changed_at, key) < (?, ?)"
                        + " order by changed_at desc, key desc limit ?",
                row -> read(type, row),
                type.topic().name(),
                after.at(),
                after.id(),
                limit + 1);
        return Page.of(rows, limit, row -> new Cursor(row.changedAt(), row.key()), row -> view.apply(row.state()));
    }

    private record Entry<T extends Fact>(UUID key, Instant changedAt, T state) {}

    @Transactional(Transactional.TxType.MANDATORY)
    <T extends Fact> void keep(Envelope<T> event) {
        sql.update(
                "insert into read_copy (topic, key, state, changed_at) values (?, ?, ?::jsonb, ?)"
                        + " on conflict (topic, key) do update set state = excluded.state, changed_at = excluded.changed_at",
                event.type().topic().name(),
                UUID.fromString(event.key()),
                JsonColumn.write(event.data()),
                event.data().occurredAt());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void drop(EventType<?> type, UUID key) {
        sql.update(
                "delete from read_copy where topic = ? and key = ?",
                type.topic().name(),
                key);
    }

    private static <T extends Fact> Entry<T> read(EventType<T> type, ResultSet row) throws SQLException {
        return new Entry<>(
                row.getObject("key", UUID.class),
                Sql.instant(row, "changed_at"),
                JsonColumn.read(row.getString("state"), type.data()));
    }
}
