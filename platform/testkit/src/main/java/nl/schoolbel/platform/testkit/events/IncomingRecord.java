package nl.schoolbel.platform.testkit.events;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;

/**
 * A record as another service could have sent it: a valid CloudEvent in binary mode unless the test spoils it, for handing
 * to a consumer without a broker. Building it twice gives the same event at another offset, as a repeat does.
 *
 * <pre>{@code
 * inbox.take(consumer, new IncomingRecord("schoolbel.schools.v1", "nl.schoolbel.school-changed.v1", schoolId)
 *         .data(json)
 *         .build());
 * }</pre>
 */
public final class IncomingRecord {

    private static final AtomicLong OFFSETS = new AtomicLong();

    private final String topic;
    private final String key;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private String data;

    /** An event with an id of its own, the sequence 1 and, until {@link #data} is given, no value: a removal. */
    public IncomingRecord(String topic, String type, Object key) {
        this.topic = topic;
        this.key = key.toString();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", UUID.randomUUID().toString());
        headers.put("ce_source", "urn:nld:kvknr:00000000:systeem:another-service");
        headers.put("ce_type", type);
        headers.put("ce_time", Instant.now().toString());
        headers.put("ce_dataref", "http://127.0.0.1/another/v1/things/" + key);
        headers.put("ce_sequence", "1");
        headers.put("ce_sequencetype", "Integer");
        headers.put("content-type", "application/json");
    }

    public IncomingRecord data(String json) {
        data = json;
        return this;
    }

    public IncomingRecord sequence(long sequence) {
        return header("ce_sequence", Long.toString(sequence));
    }

    /** Sets a header, or with {@code null} leaves it out. */
    public IncomingRecord header(String name, String value) {
        if (value == null) {
            headers.remove(name);
        } else {
            headers.put(name, value);
        }
        return this;
    }

    /** The record as a consumer gets it. */
    public ConsumerRecord<String, byte[]> build() {
        RecordHeaders raw = new RecordHeaders();
        headers.forEach((name, value) -> raw.add(name, value.getBytes(StandardCharsets.UTF_8)));
        byte[] value = data == null ? null : data.getBytes(StandardCharsets.UTF_8);
        return new ConsumerRecord<>(
                topic,
                0,
                OFFSETS.getAndIncrement(),
                ConsumerRecord.NO_TIMESTAMP,
                TimestampType.NO_TIMESTAMP_TYPE,
                key.length(),
                value == null ? ConsumerRecord.NULL_SIZE : value.length,
                key,
                value,
                raw,
                Optional.empty());
    }
}
