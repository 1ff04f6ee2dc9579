package nl.schoolbel.platform.outbox;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * The one Kafka producer of a service. {@link #send} returns when the broker has every record of the batch; when one
 * fails, the producer is thrown away with all that it still holds, so that nothing is sent behind a rolled-back
 * transaction's back.
 */
@ApplicationScoped
class EventProducer {

    /** A dead broker is noticed after this long; the relay's connection is given back then. */
    private static final int DELIVERY_TIMEOUT_MILLIS = 5_000;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> connection;

    private KafkaProducer<byte[], byte[]> current;

    void send(List<OutboxRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        KafkaProducer<byte[], byte[]> producer = producer();
        try (SendSpans spans = new SendSpans()) {
            send(rows, producer, spans);
        }
    }

    private void send(List<OutboxRow> rows, KafkaProducer<byte[], byte[]> producer, SendSpans spans) {
        try {
            List<Future<RecordMetadata>> answers = new ArrayList<>(rows.size());
            for (OutboxRow row : rows) {
                Future<RecordMetadata> answer = producer.send(spans.record(row));
                if (answer.isDone()) {
                    // Refused at once, for want of a broker: nothing may be sent behind it, or the order is lost.
                    answer.get();
                }
                answers.add(answer);
            }
            for (Future<RecordMetadata> answer : answers) {
                answer.get();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            spans.failed(interrupted);
            discard(producer);
            throw new NotSent(interrupted);
        } catch (ExecutionException | RuntimeException fault) {
            spans.failed(fault.getCause() == null ? fault : fault.getCause());
            discard(producer);
            throw new NotSent(fault);
        }
    }

    private synchronized KafkaProducer<byte[], byte[]> producer() {
        if (current == null) {
            Map<String, Object> settings = new HashMap<>(connection);
            settings.put(ProducerConfig.ACKS_CONFIG, "all");
            settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
            settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
            settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, DELIVERY_TIMEOUT_MILLIS / 2);
            settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, DELIVERY_TIMEOUT_MILLIS);
            settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, DELIVERY_TIMEOUT_MILLIS);
            current = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
        }
        return current;
    }

    private synchronized void discard(KafkaProducer<byte[], byte[]> producer) {
        if (current == producer) {
            current = null;
        }
        producer.close(Duration.ZERO);
    }

    @PreDestroy
    synchronized void close() {
        if (current != null) {
            current.close(Duration.ofSeconds(2));
            current = null;
        }
    }

    /** The broker has not confirmed the batch; it must be sent again. */
    static final class NotSent extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotSent(Exception cause) {
            super(cause);
        }
    }
}
