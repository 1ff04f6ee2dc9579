package nl.schoolbel.deploy.bench;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Tells events of tickets on Kafka, as tickets-service does, and hears what sla-service tells of them. */
final class TicketRecords implements AutoCloseable {

    private static final String TICKETS = "schoolbel.tickets.v1";
    private static final String TEXTS = "schoolbel.ticket-texts.v1";
    private static final String SCHOOLS = "schoolbel.schools.v1";
    private static final String SLA = "schoolbel.sla.v1";
    private static final String DUE_MOMENTS = "nl.schoolbel.due-moments-set.v1";
    private static final Duration POLL = Duration.ofMillis(20);

    private final KafkaProducer<String, byte[]> producer;
    private final KafkaConsumer<String, byte[]> consumer;

    /** When the hand-over of a ticket was given to the broker. */
    private final Map<String, Long> sentAt = new HashMap<>();

    TicketRecords(String bootstrapServers) {
        Properties properties = new Properties();
        properties.put("bootstrap.servers", bootstrapServers);
        properties.put("linger.ms", "1");
        properties.put("acks", "all");
        properties.put("enable.auto.commit", "false");
        producer = new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer());
        consumer = new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> partitions = new ArrayList<>();
        consumer.partitionsFor(SLA).forEach(part -> partitions.add(new TopicPartition(SLA, part.partition())));
        consumer.assign(partitions);
        fromNowOn();
    }

    /** What was told before is not heard any more. */
    void fromNowOn() {
        consumer.seekToEnd(consumer.assignment());
        consumer.assignment().forEach(consumer::position);
    }

    /** A school, so that webhooks can name it. */
    void tell(UUID school) {
        send(
                SCHOOLS,
                school,
                "school-changed",
                1,
                "{\"schoolId\":\"" + school + "\",\"name\":\"De Meetlat\",\"brin\":\"99ZZ\"," + now() + "}");
        producer.flush();
    }

    /** A ticket with its texts, reported and handed over at this moment. */
    void tell(UUID school, int number) {
        UUID ticket = UUID.randomUUID();
        sentAt.put(ticket.toString(), System.nanoTime());
        handOver(school, ticket, number);
    }

    private void handOver(UUID school, UUID ticket, int number) {
        String common = "\"ticketId\":\"" + ticket + "\",\"number\":\"B-" + number + "\",\"schoolId\":\"" + school
                + "\",\"priority\":2," + now();
        send(
                TEXTS,
                ticket,
                "texts-set",
                1,
                "{\"ticketId\":\"" + ticket + "\",\"title\":\"Digibord " + number
                        + " doet niets\",\"description\":\"Zwart beeld\"," + now() + "}");
        send(
                TICKETS,
                ticket,
                "ticket-reported",
                1,
                "{" + common + ",\"impact\":\"class\",\"urgency\":\"high\",\"lessonBlocked\":false}");
        send(TICKETS, ticket, "ticket-handed-over", 2, "{" + common + ",\"handOver\":1}");
    }

    /** A ticket that was handed over, whose story goes on. */
    static final class Story {
        private final UUID ticket = UUID.randomUUID();
        private final UUID school;
        private int sequence = 2;
        private int priority = 2;

        private Story(UUID school) {
            this.school = school;
        }
    }

    /** As {@link #tell(UUID, int)}, but nobody waits for its due moments. */
    Story begin(UUID school, int number) {
        Story story = new Story(school);
        handOver(school, story.ticket, number);
        return story;
    }

    /** From priority 2 to 3, or back. */
    void changePriority(Story story) {
        int previous = story.priority;
        story.priority = 5 - previous;
        goOn(
                story,
                "ticket-priority-changed",
                ",\"previousPriority\":" + previous + ",\"priority\":" + story.priority + ",\"endsDispute\":false");
    }

    void close(Story story) {
        goOn(story, "ticket-closed", ",\"resolvedBy\":\"beheerpartner\",\"cause\":\"hardware\"");
    }

    private void goOn(Story story, String fact, String more) {
        String common = "\"ticketId\":\"" + story.ticket + "\",\"schoolId\":\"" + story.school + "\"," + now();
        send(TICKETS, story.ticket, fact, ++story.sequence, "{" + common + more + "}");
    }

    private static String now() {
        return "\"occurredAt\":\"" + Instant.ofEpochMilli(System.currentTimeMillis())
                + "\",\"occurredBy\":\"schoolbel\"";
    }

    private void send(String topic, UUID key, String fact, int sequence, String data) {
        ProducerRecord<String, byte[]> told =
                new ProducerRecord<>(topic, key.toString(), data.getBytes(StandardCharsets.UTF_8));
        Map<String, String> headers = Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                UUID.randomUUID().toString(),
                "ce_source",
                "urn:nld:kvknr:90000001:systeem:tickets-service",
                "ce_type",
                "nl.schoolbel." + fact + ".v1",
                "ce_time",
                Instant.ofEpochMilli(System.currentTimeMillis()).toString(),
                "ce_dataref",
                "http://127.0.0.1/tickets/v1/tickets/" + key,
                "ce_sequence",
                Integer.toString(sequence),
                "ce_sequencetype",
                "Integer",
                "content-type",
                "application/json");
        headers.forEach((name, value) -> told.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        producer.send(told);
    }

    /** Notes, for those whose due moments are heard by now, how long that took since the hand-over was sent. */
    void hear(Histogram micros) {
        for (ConsumerRecord<String, byte[]> heard : consumer.poll(POLL)) {
            if (DUE_MOMENTS.equals(header(heard, "ce_type"))) {
                Long since = sentAt.remove(heard.key());
                if (since != null) {
                    micros.recordValue((System.nanoTime() - since) / 1_000);
                }
            }
        }
    }

    /** Tickets of which nothing was heard yet. */
    int unheard() {
        return sentAt.size();
    }

    /** Of the events of one kind: how many there are by their ids, and how many different facts they tell. */
    record Told(int events, int facts) {}

    /** Counts since {@link #fromNowOn}, until nothing comes for two seconds. */
    Told count(String type) {
        Set<String> ids = new HashSet<>();
        Set<String> facts = new HashSet<>();
        long last = System.nanoTime();
        while (System.nanoTime() - last < Duration.ofSeconds(2).toNanos()) {
            for (ConsumerRecord<String, byte[]> heard : consumer.poll(POLL)) {
                last = System.nanoTime();
                if (type.equals(header(heard, "ce_type"))) {
                    ids.add(header(heard, "ce_id"));
                    facts.add(heard.key() + withoutTime(new String(heard.value(), StandardCharsets.UTF_8)));
                }
            }
        }
        return new Told(ids.size(), facts.size());
    }

    private static String withoutTime(String data) {
        return data.replaceAll("\"occurredAt\":\"[^\"]*\"", "");
    }

    private static String header(ConsumerRecord<String, byte[]> heard, String name) {
        return new String(heard.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        producer.close();
        consumer.close();
    }
}
