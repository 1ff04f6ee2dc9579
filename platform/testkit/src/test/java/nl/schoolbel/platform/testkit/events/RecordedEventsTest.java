package nl.schoolbel.platform.testkit.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nl.schoolbel.platform.testkit.parts.TestBroker;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RecordedEventsTest {

    private static final String RUNG = "nl.schoolbel.bell-rung.v1";
    private static final String SILENCED = "nl.schoolbel.bell-silenced.v1";
    private static final String DATA = "{\"occurredAt\":\"2026-09-01T08:30:00Z\",\"occurredBy\":\"schoolbel\"}";

    private static KafkaProducer<String, String> producer;

    private final UUID bell = UUID.randomUUID();

    @BeforeAll
    static void connect() {
        TestBroker.running().createTopic("bells", false);
        TestBroker.running().createTopic("unreadable-bells", false);
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", TestBroker.running().bootstrapServers()),
                new StringSerializer(),
                new StringSerializer());
    }

    @AfterAll
    static void disconnect() {
        producer.close();
    }

    @Test
    void eventIsFoundByTypeAndKeyWithHeadersAndData() throws Exception {
        send("bells", bell, headers(SILENCED, 1), DATA);
        send("bells", bell, headers(RUNG, 2), DATA);

        try (var events = RecordedEvents.of("bells")) {
            RecordedEvent rung = events.await(RUNG, bell);

            assertThat(rung.sequence()).isEqualTo(2);
            assertThat(rung.header("ce_sequencetype")).isEqualTo("Integer");
            assertThat(rung.body().path("occurredBy").textValue()).isEqualTo("schoolbel");
        }
    }

    @Test
    void eventsOfAKeyKeepTheirOrder() throws Exception {
        send("bells", bell, headers(RUNG, 1), DATA);
        send("bells", UUID.randomUUID(), headers(RUNG, 1), DATA);
        send("bells", bell, headers(SILENCED, 2), DATA);

        try (var events = RecordedEvents.of("bells")) {
            assertThat(events.ofKey(bell)).extracting(RecordedEvent::type).containsExactly(RUNG, SILENCED);
        }
    }

    @Test
    void moreThanTheAwaitedCountFails() throws Exception {
        send("bells", bell, headers(RUNG, 1), DATA);
        send("bells", bell, headers(RUNG, 2), DATA);

        try (var events = RecordedEvents.of("bells")) {
            assertThat(events.awaitCount(RUNG, bell, 2)).hasSize(2);
            assertThatThrownBy(() -> events.awaitCount(RUNG, bell, 1)).isInstanceOf(AssertionError.class);
        }
    }

    @Test
    void validEventsAndTombstonesPass() throws Exception {
        send("bells", bell, headers(RUNG, 1), DATA);
        send("bells", bell, Map.of(), null);

        try (var events = RecordedEvents.of("bells")) {
            events.assertAllValid();
        }
    }

    @Test
    void everyFaultOfEveryRecordIsNamedAtOnce() throws Exception {
        Map<String, String> wrong = headers("TicketReported", 0);
        wrong.remove("ce_id");
        send("unreadable-bells", bell, wrong, "no json");
        send("unreadable-bells", bell, headers(RUNG, 1), "{}");

        try (var events = RecordedEvents.of("unreadable-bells")) {
            assertThatThrownBy(events::assertAllValid)
                    .hasMessageContaining("ce_id is ''")
                    .hasMessageContaining("ce_type is 'TicketReported'")
                    .hasMessageContaining("ce_sequence is '0'")
                    .hasMessageContaining("data is no JSON object")
                    .hasMessageContaining(RUNG + ": occurredBy is missing");
        }
    }

    @Test
    void unknownTopicFailsAtOnce() {
        assertThatThrownBy(() -> RecordedEvents.of("bels")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<String, String> headers(String type, int sequence) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", UUID.randomUUID().toString());
        headers.put("ce_source", "urn:nld:kvknr:00000000:systeem:bell-service");
        headers.put("ce_type", type);
        headers.put("ce_time", "2026-09-01T08:30:00.123Z");
        headers.put("ce_dataref", "http://127.0.0.1:8081/bells/v1/bells/1");
        headers.put("ce_sequence", Integer.toString(sequence));
        headers.put("ce_sequencetype", "Integer");
        headers.put("content-type", "application/json");
        return headers;
    }

    private static void send(String topic, UUID key, Map<String, String> headers, String data) throws Exception {
        var record = new ProducerRecord<>(topic, key.toString(), data);
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        producer.send(record).get(20, TimeUnit.SECONDS);
    }
}
