package nl.schoolbel.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.events.envelope.CloudEventHeaders;
import nl.schoolbel.events.envelope.EventJson;
import nl.schoolbel.events.envelope.EventType;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.platform.sql.AfterCommit;
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

    private UUID store(EventType<?> type, UUID key, String path, String value) {
        UUID id = UUID.randomUUID();
        String topic = type.topic().name();
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
        sql.update(
                "with next as (insert into outbox_sequence (topic, key, last) values (?, ?, 1)"
                        + " on conflict (topic, key) do update set last = outbox_sequence.last + 1"
                        + " returning topic, key, last)"
                        + " insert into outbox (lane, topic, key, headers, value, recorded_at)"
                        + " select ?, topic, key, ?::jsonb || jsonb_build_object(?, last::text), ?, ? from next",
                topic,
                key.toString(),
                Math.floorMod(key.hashCode(), LANES),
                write(headers),
                CloudEventHeaders.SEQUENCE,
                value,
                clock.machineInstant());
        afterCommit.run(relay::wake);
        return id;
    }

    private static String write(Object value) {
        try {
            return EventJson.mapper().writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("event data must be JSON", unwritable);
        }
    }
}
