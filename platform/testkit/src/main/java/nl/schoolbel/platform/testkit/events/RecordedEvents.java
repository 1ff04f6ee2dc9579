package nl.schoolbel.platform.testkit.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.schoolbel.platform.testkit.parts.TestBroker;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;

/**
 * All records of some topics, from their very start, read outside every consumer group.
 *
 * <p>Reading happens in the calls, on the caller's thread; use it from one thread. Records of earlier tests are seen
 * too, so tests ask by a key of their own.
 *
 * <pre>{@code
 * try (var events = RecordedEvents.of("schoolbel.tickets.v1")) {
 *     var reported = events.await("nl.schoolbel.ticket-reported.v1", ticketId);
 * }
 * }</pre>
 */
public final class RecordedEvents implements AutoCloseable {

    /** Long enough for a broker that has just come back on a busy machine; a green test never waits for it. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Duration ONE_POLL = Duration.ofMillis(100);

    /** A poll waits itself, and comes back as soon as there is something. */
    private static final Duration BETWEEN_POLLS = Duration.ofMillis(1);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<RecordedEvent> seen = new ArrayList<>();

    private RecordedEvents(String... topics) {
        consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        TestBroker.running().bootstrapServers(),
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                        false),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions =
                Stream.of(topics).flatMap(this::partitions).toList();
        consumer.assign(partitions);
    }

    /** Starts reading; fails when a topic does not exist. The broker must be running. */
    public static RecordedEvents of(String... topics) {
        return new RecordedEvents(topics);
    }

    /** Waits for the first event of this type and key. */
    public RecordedEvent await(String type, Object key) {
        until(() -> assertThat(ofTypeAndKey(type, key))
                .as("%s of %s; seen of this key: %s", type, key, typesOf(key))
                .isNotEmpty());
        return ofTypeAndKey(type, key).get(0);
    }

    /** Waits until there are as many events of this type and key; fails when there are more. */
    public List<RecordedEvent> awaitCount(String type, Object key, int count) {
        until(() -> assertThat(ofTypeAndKey(type, key))
                .as("%s of %s; seen of this key: %s", type, key, typesOf(key))
                .hasSizeGreaterThanOrEqualTo(count));
        List<RecordedEvent> found = ofTypeAndKey(type, key);
        assertThat(found).as("%s of %s", type, key).hasSize(count);
        return found;
    }

    /** All events of a key that lie on the topics now, in the order of each topic. */
    public List<RecordedEvent> ofKey(Object key) {
        catchUp();
        return seenOf(key).toList();
    }

    /** All events that lie on the topics now, in the order of each key. */
    public List<RecordedEvent> all() {
        catchUp();
        return List.copyOf(seen);
    }

    /**
     * Fails, naming all of them at once, when a record that lies on the topics now breaks {@link CloudEventRules}. Not
     * for topics on which a test put an unreadable record.
     */
    public void assertAllValid() {
        List<String> wrong = all().stream()
                .flatMap(event -> CloudEventRules.violations(event).stream()
                        .map(violation -> event.place() + " " + event.type() + ": " + violation))
                .toList();
        assertThat(wrong).as("records that are no valid CloudEvents").isEmpty();
    }

    @Override
    public void close() {
        consumer.close();
    }

    private void until(ThrowingRunnable assertion) {
        Awaitility.await()
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(BETWEEN_POLLS)
                .atMost(PATIENCE)
                .untilAsserted(() -> {
                    poll();
                    assertion.run();
                });
    }

    private void catchUp() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
        until(() -> assertThat(ends)
                .allSatisfy((partition, end) ->
                        assertThat(consumer.position(partition)).isGreaterThanOrEqualTo(end)));
    }

    private Stream<TopicPartition> partitions(String topic) {
        List<PartitionInfo> found = consumer.partitionsFor(topic);
        if (found == null || found.isEmpty()) {
            consumer.close();
            throw new IllegalArgumentException("there is no topic " + topic);
        }
        return found.stream().map(partition -> new TopicPartition(topic, partition.partition()));
    }

    private void poll() {
        consumer.poll(ONE_POLL).forEach(record -> seen.add(recorded(record)));
    }

    private List<RecordedEvent> ofTypeAndKey(String type, Object key) {
        return seenOf(key).filter(event -> event.type().equals(type)).toList();
    }

    private List<String> typesOf(Object key) {
        return seenOf(key).map(RecordedEvent::type).toList();
    }

    private Stream<RecordedEvent> seenOf(Object key) {
        return seen.stream().filter(event -> event.key().equals(key.toString()));
    }

    private static RecordedEvent recorded(ConsumerRecord<byte[], byte[]> record) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : record.headers()) {
            headers.put(header.key(), text(header.value()));
        }
        return new RecordedEvent(
                record.topic(), record.partition(), record.offset(), text(record.key()), headers, json(record.value()));
    }

    private static String text(byte[] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }

    private static JsonNode json(byte[] value) {
        if (value == null) {
            return NullNode.instance;
        }
        try {
            return JSON.readTree(value);
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }
}
