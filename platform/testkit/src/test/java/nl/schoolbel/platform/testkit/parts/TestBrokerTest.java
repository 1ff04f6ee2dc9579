package nl.schoolbel.platform.testkit.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TestBrokerTest {

    private final TestBroker broker = TestBroker.running();

    @AfterEach
    void start() {
        broker.start();
    }

    @Test
    void topicsHaveTheirPartitionsAndPolicy() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            var schools = new ConfigResource(ConfigResource.Type.TOPIC, "schoolbel.schools.v1");
            var topics =
                    admin.describeTopics(Topics.KEPT_BY_AGE).allTopicNames().get(10, TimeUnit.SECONDS);
            var configs = admin.describeConfigs(List.of(schools)).all().get(10, TimeUnit.SECONDS);

            assertThat(topics.values())
                    .allSatisfy(topic -> assertThat(topic.partitions()).hasSize(12));
            assertThat(configs.get(schools).get("cleanup.policy").value()).isEqualTo("compact");
        }
    }

    @Test
    void misspeltTopicIsNotMade() {
        try (var producer = producer(1_000)) {
            assertThatThrownBy(() -> producer.send(new ProducerRecord<>("schoolbel.tickts.v1", "k", "v"))
                            .get())
                    .hasMessageContaining("not present in metadata");
        }
    }

    @Test
    void recordsAreStillThereAfterStopAndStart() throws Exception {
        broker.createTopic("kept", false);
        try (var producer = producer(20_000)) {
            producer.send(new ProducerRecord<>("kept", 0, "key", "before")).get(20, TimeUnit.SECONDS);
            broker.stop();
            broker.start();
            producer.send(new ProducerRecord<>("kept", 0, "key", "after")).get(20, TimeUnit.SECONDS);
        }

        assertThat(values("kept", 2)).containsExactly("before", "after");
    }

    @Test
    void stoppedBrokerRefusesConnections() {
        broker.stop();

        int port = Integer.parseInt(broker.bootstrapServers().replaceFirst(".*:", ""));
        assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), port).close())
                .isInstanceOf(ConnectException.class);
    }

    private KafkaProducer<String, String> producer(int maxBlockMillis) {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", broker.bootstrapServers(), "max.block.ms", maxBlockMillis),
                new StringSerializer(),
                new StringSerializer());
    }

    private List<String> values(String topic, int count) {
        var partition = new TopicPartition(topic, 0);
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker.bootstrapServers(), "fetch.min.bytes", 1),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            var values = new ArrayList<String>();
            // A poll may come back with nothing, since the connections of before are broken.
            for (int poll = 0; poll < 6 && values.size() < count; poll++) {
                consumer.poll(Duration.ofSeconds(5)).records(partition).stream()
                        .map(ConsumerRecord::value)
                        .forEach(values::add);
            }
            return values;
        }
    }
}
