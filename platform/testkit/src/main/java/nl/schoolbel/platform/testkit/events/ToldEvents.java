package nl.schoolbel.platform.testkit.events;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import nl.schoolbel.platform.testkit.parts.TestBroker;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Tells events as another service would: binary CloudEvents on the test broker. Each call returns when the broker has the
 * record.
 */
public final class ToldEvents implements AutoCloseable {

    private final String source;
    private final KafkaProducer<byte[], byte[]> producer;

    private ToldEvents(String service) {
        source = "urn:nld:kvknr:00000000:systeem:" + service;
        producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        TestBroker.running().bootstrapServers(),
                        ProducerConfig.ACKS_CONFIG,
                        "all"),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    /** @param service whose events these are, for example {@code tickets-service} */
    public static ToldEvents by(String service) {
        return new ToldEvents(service);
    }

    /** Tells an event and gives its id. */
    public UUID tell(String topic, String type, UUID key, long sequence, String json) {
        UUID id = UUID.randomUUID();
        tell(id, topic, type, key, sequence, json);
        return id;
    }

    /**
     * Tells an event with a known id; with the same id again it is a duplicate.
     *
     * @param json the data; {@code null} tells a removal
     */
    public void tell(UUID id, String topic, String type, UUID key, long sequence, String json) {
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(topic, bytes(key.toString()), json == null ? null : bytes(json));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        id.toString(),
                        "ce_source",
                        source,
                        "ce_type",
                        type,
                        "ce_time",
                        Clock.systemUTC().instant().toString(),
                        "ce_dataref",
                        "http://localhost/" + key,
                        "ce_sequence",
                        Long.toString(sequence),
                        "ce_sequencetype",
                        "Integer",
                        "content-type",
                        "application/json")
                .forEach((name, value) -> record.headers().add(name, bytes(value)));
        send(record);
    }

    /** Puts anything on a topic, to see what becomes of what is no event. */
    public void tellGarbage(String topic, String key, String value) {
        send(new ProducerRecord<>(topic, bytes(key), bytes(value)));
    }

    @Override
    public void close() {
        producer.close();
    }

    private void send(ProducerRecord<byte[], byte[]> record) {
        try {
            producer.send(record).get();
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
