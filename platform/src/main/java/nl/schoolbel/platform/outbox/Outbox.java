package nl.schoolbel.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.events.envelope.CloudEventHeaders;
import nl.schoolbel.events.envelope.EventJson;
import nl.schoolbel.events.envelope.EventType;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.platform.sql.AfterCommit;
import nl.schoolbel.platform.sql.Columns;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.platform.trace.TraceContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where use cases leave what they have to tell. The event row commits with the state it tells of, or neither does; the
 * {@link OutboxRelay} sends it afterwards.
 *
 * <p>Append after the aggregate's row is locked: the sequence of a topic and key is counted here, 1, 2, 3 … without
 * holes, and two transactions about one key wait for each other.
 */
@ApplicationScoped
public class Outbox {

    /** Keys are spread over this many lanes; each lane is sent in order by one relay at a time. Never lower it. */
    static final int LANES = 16;

    @Inject
    Sql sql;

    @Inject
    DomainClock clock;

    @Inject
    OutboxRelay relay;

    @Inject
    AfterCommit afterCommit;

    @ConfigProperty(name = "quarkus.application.name")
    String service;

    @ConfigProperty(name = "schoolbel.kvk")
    String kvk;

    @ConfigProperty(name = "schoolbel.public-url")
    String publicUrl;

    /** Who tells is part of every event for good, so a number that is none stops the start. */
    void check(@Observes StartupEvent event) {
        if (!kvk.matches("[0-9]{8}")) {
            throw new IllegalStateException("schoolbel.kvk must have 8 digits");
        }
    }

    /**
     * Appends an event inside the running transaction; without one it refuses.
     *
     * @param key the id of the thing that the topic is keyed by
     * @param path of the thing the event is about, from the root of this service, such as {@code /tickets/v1/tickets/…}
     * @return the event's id
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public <T extends Fact> UUID append(EventType<T> type, UUID key, String path, T data) {
        return store(type, key, path, write(data));
    }

    /** Tells on a compacted topic that the thing with this key is gone: a record without a value. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID appendRemoval(EventType<?> type, UUID key, String path) {
        if (!type.topic().compacted()) {
            throw new IllegalArgumentException("a removal is told on a compacted topic only, not on " + type.topic());
        }
        return store(type, key, path, null);
    }

    /**
     * Something to tell.
     *
     * @param key as for {@link #append}
     * @param path as for {@link #append}
     */
    public record Telling<T extends Fact>(EventType<T> type, UUID key, String path, T data) {}

    /** As {@link #append} for each, in this order, by one statement: for work that comes in batches. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void appendAll(List<? extends Telling<?>> tellings) {
        store(tellings.stream()
                .map(one -> row(one.type(), one.key(), one.path(), write(one.data())))
                .toList());
    }

    private UUID store(EventType<?> type, UUID key, String path, String value) {
        Row row = row(type, key, path, value);
        store(List.of(row));
        return row.id();
    }

    private record Row(UUID id, String topic, UUID key, String headers, String value) {

        int lane() {
            return Math.floorMod(key.hashCode(), LANES);
        }
    }

    private Row row(EventType<?> type, UUID key, String path, String value) {
        UUID id = UUID.randomUUID();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(CloudEventHeaders.SPEC_VERSION, CloudEventHeaders.SPEC_VERSION_VALUE);
        headers.put(CloudEventHeaders.ID, id.toString());
        headers.put(CloudEventHeaders.SOURCE, "urn:nld:kvknr:" + kvk + ":systeem:" + service);
        headers.put(CloudEventHeaders.TYPE, type.type());
        headers.put(CloudEventHeaders.TIME, clock.instant().toString());
        headers.put(CloudEventHeaders.DATAREF, publicUrl + path);
        headers.put(CloudEventHeaders.SEQUENCE_TYPE, CloudEventHeaders.SEQUENCE_TYPE_VALUE);
        headers.put(CloudEventHeaders.CONTENT_TYPE, CloudEventHeaders.CONTENT_TYPE_VALUE);
        String traceparent = TraceContext.current();
        if (traceparent != null) {
            headers.put(CloudEventHeaders.TRACEPARENT, traceparent);
        }
        return new Row(id, type.topic().name(), key, write(headers), value);
    }

    private void store(List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        if (rows.size() == 1) {
            storeOne(rows.get(0));
        } else {
            storeMany(rows);
        }
        afterCommit.run(relay::wake);
    }

    private void storeOne(Row row) {
        sql.update(
                "with next as (insert into outbox_sequence (topic, key, last) values (?, ?, 1)"
                        + " on conflict (topic, key) do update set last = outbox_sequence.last + 1"
                        + " returning topic, key, last)"
                        + " insert into outbox (lane, topic, key, headers, value, recorded_at)"
                        + " select ?, topic, key, ?::jsonb || jsonb_build_object(?, last::text), ?, ? from next",
                row.topic(),
                row.key().toString(),
                row.lane(),
                row.headers(),
                CloudEventHeaders.SEQUENCE,
                row.value(),
                clock.machineInstant());
    }

    private void storeMany(List<Row> rows) {
        Columns<Row> columns = Columns.of(rows)
                .with(Row::topic)
                .with(Row::key)
                .with(Row::lane)
                .with(Row::headers)
                .with(Row::value);
        List<Object> arguments = new ArrayList<>(List.of(columns.arrays()));
        arguments.add(CloudEventHeaders.SEQUENCE);
        arguments.add(clock.machineInstant());
        sql.update(
                "with told as (select *, row_number() over (partition by topic, key order by place) as number,"
                        + " count(*) over (partition by topic, key) as all_of_key"
                        + " from unnest(?::text[], ?::text[], ?::int[], ?::jsonb[], ?::text[]) with ordinality"
                        + " as t (topic, key, lane, headers, value, place)),"
                        + " next as (insert into outbox_sequence as s (topic, key, last)"
                        + " select topic, key, all_of_key from told where number = 1 order by topic, key"
                        + " on conflict (topic, key) do update set last = s.last + excluded.last"
                        + " returning topic, key, last)"
                        + " insert into outbox (lane, topic, key, headers, value, recorded_at)"
                        + " select t.lane, t.topic, t.key, t.headers"
                        + " || jsonb_build_object(?, (n.last - t.all_of_key + t.number)::text), t.value, ?"
                        + " from told t join next n on n.topic = t.topic and n.key = t.key order by t.place",
                arguments.toArray());
    }

    private static String write(Object value) {
        try {
            return EventJson.mapper().writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("event data must be JSON", unwritable);
        }
    }
}
