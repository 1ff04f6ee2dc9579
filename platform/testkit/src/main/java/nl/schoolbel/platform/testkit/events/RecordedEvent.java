package nl.schoolbel.platform.testkit.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * A record as it lay on a topic.
 *
 * @param offset place within its topic and partition, and so within the records of its key
 * @param key empty when the record has none
 * @param headers names as on the wire ({@code ce_id}, {@code content-type}), the last value of each
 * @param body null node for a tombstone, missing node for what is not JSON
 */
public record RecordedEvent(
        String topic, int partition, long offset, String key, Map<String, String> headers, JsonNode body) {

    /** For example {@code nl.schoolbel.ticket-reported.v1}; empty when the record does not say. */
    public String type() {
        return header("ce_type");
    }

    /** Empty when the record does not say. */
    public String id() {
        return header("ce_id");
    }

    /** Counted per topic and key: 1, 2, 3 … without holes. */
    public long sequence() {
        return Long.parseLong(header("ce_sequence"));
    }

    /** Empty when there is no such header. */
    public String header(String name) {
        return headers.getOrDefault(name, "");
    }

    /** True for a record without a value: the thing is gone from a compacted topic. */
    public boolean isTombstone() {
        return body.isNull();
    }

    /** Where the record lies, for messages. */
    String place() {
        return topic + "-" + partition + "@" + offset;
    }
}
