package nl.schoolbel.events.envelope;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.Instant;

/**
 * An event as it travels: the attributes of a CloudEvent (NL GOV profile) and its data.
 *
 * @param id unique per {@code source}; the same on every repeat
 * @param source who tells it: {@code urn:nld:kvknr:<number>:systeem:<service>}
 * @param type what kind of event it is
 * @param time when the teller recorded it; when it happened is {@link Fact#occurredAt()}
 * @param key id of the thing it is about, the key of the Kafka record
 * @param sequence 1, 2, 3 … per topic, key and source, without holes; a higher one was told later
 * @param dataref where the thing can be read today, with the reader's own token
 * @param traceparent W3C trace context of the request that caused it; {@code null} when there was none
 * @param data what happened
 */
public record Envelope<T extends Fact>(
        String id,
        String source,
        EventType<T> type,
        Instant time,
        String key,
        long sequence,
        URI dataref,
        String traceparent,
        T data) {

    /** Refuses an envelope that lacks anything but a trace, and a sequence below 1. */
    public Envelope {
        requireNonNull(id, "id");
        requireNonNull(source, "source");
        requireNonNull(type, "type");
        requireNonNull(time, "time");
        requireNonNull(key, "key");
        requireNonNull(dataref, "dataref");
        requireNonNull(data, "data");
        if (sequence < 1) {
            throw new IllegalArgumentException("Sequences count from 1, not: " + sequence);
        }
    }
}
