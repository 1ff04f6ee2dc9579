package nl.schoolbel.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.schoolbel.events.envelope.CloudEventHeaders;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** A record as it came, before anything in it is believed; also the form in which a dead letter is kept. */
public record RawRecord(
        String topic, int partition, long offset, String key, Map<String, String> headers, byte[] value) {

    static RawRecord of(ConsumerRecord<String, byte[]> kafka) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : kafka.headers()) {
            headers.put(header.key(), header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8));
        }
        return new RawRecord(kafka.topic(), kafka.partition(), kafka.offset(), kafka.key(), headers, kafka.value());
    }

    /** A header that a CloudEvent must have. */
    String required(String header) {
        String value = headers.get(header);
        if (value == null || value.isBlank()) {
            throw new RecordFault("the header " + header + " is missing");
        }
        return value;
    }

    /** When it was told. */
    Instant time() {
        try {
            return Instant.parse(required(CloudEventHeaders.TIME));
        } catch (DateTimeException notATime) {
            throw new RecordFault("the header " + CloudEventHeaders.TIME + " is not a time", notATime);
        }
    }

    long sequence() {
        try {
            return Long.parseLong(required(CloudEventHeaders.SEQUENCE));
        } catch (NumberFormatException notANumber) {
            throw new RecordFault("the header " + CloudEventHeaders.SEQUENCE + " is not a number");
        }
    }
}
