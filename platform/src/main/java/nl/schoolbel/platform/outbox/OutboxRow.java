package nl.schoolbel.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.schoolbel.events.envelope.CloudEventHeaders;
import nl.schoolbel.events.envelope.EventJson;
import org.apache.kafka.clients.producer.ProducerRecord;

/** One event that waits to be sent; {@code value} is {@code null} for a removal. */
record OutboxRow(long id, String topic, String key, Map<String, String> headers, String value) {

    static OutboxRow read(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getLong("id"),
                row.getString("topic"),
                row.getString("key"),
                headers(row.getString("headers")),
                row.getString("value"));
    }

    /** The record in CloudEvents binary mode. */
    ProducerRecord<byte[], byte[]> toRecord() {
        ProducerRecord<byte[], byte[]> kafka =
                new ProducerRecord<>(topic, bytes(key), value == null ? null : bytes(value));
        headers.forEach((name, text) -> kafka.headers().add(name, bytes(text)));
        return kafka;
    }

    /** The same row as part of another span of its trace. */
    OutboxRow under(String traceparent) {
        Map<String, String> others = new LinkedHashMap<>(headers);
        others.put(CloudEventHeaders.TRACEPARENT, traceparent);
        return new OutboxRow(id, topic, key, others, value);
    }

    private static Map<String, String> headers(String json) {
        try {
            return EventJson.mapper().readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the outbox holds headers that are not JSON", broken);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
