package nl.schoolbel.deploy.e2e;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import nl.schoolbel.events.envelope.CloudEventHeaders;
import nl.schoolbel.events.envelope.Topic;
import nl.schoolbel.events.envelope.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** What the services told each other, as it lies in the topics; and a way to tell it again. */
final class ToldEvents {

    private static final Duration POLL = Duration.ofMillis(200);

    private final Map<String, Object> connection;

    ToldEvents(String bootstrapServers) {
        this.connection = Map.of("bootstrap.servers", bootstrapServers);
    }

    /** One record of a topic. */
    record Told(ConsumerRecord<String, byte[]> at) {

        String id() {
            return header(CloudEventHeaders.ID);
        }

        String type() {
            return header(CloudEventHeaders.TYPE);
        }

        String source() {
            return header(CloudEventHeaders.SOURCE);
        }

        long sequence() {
            return Long.parseLong(header(CloudEventHeaders.SEQUENCE));
        }

        private String header(String name) {
            return new String(at.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
        }
    }

    /** What was told about one thing, in the order of the topic. */
    List<Told> about(String key, Topic topic) {
        return read(List.of(topic)).stream()
                .filter(told -> key.equals(told.at().key()))
                .toList();
    }

    /** Every record of the topics as they are now; in order within each partition. */
    List<Told> read(List<Topic> topics) {
        try (var consumer = new KafkaConsumer<>(connection, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = topics.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic.name()).stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<Told> all = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(found -> all.add(new Told(found)));
            }
            return all;
        }
    }

    /** Sends records once more, with the same key, headers, value and partition; returns when the broker has them. */
    void tellAgain(List<Told> records) throws ExecutionException, InterruptedException {
        try (var producer = new KafkaProducer<>(connection, new StringSerializer(), new ByteArraySerializer())) {
            List<Future<RecordMetadata>> answers = new ArrayList<>();
            for (Told told : records) {
                ConsumerRecord<String, byte[]> at = told.at();
                answers.add(producer.send(
                        new ProducerRecord<>(at.topic(), at.partition(), at.key(), at.value(), at.headers())));
            }
            for (Future<RecordMetadata> answer : answers) {
                answer.get();
            }
        }
    }

    /** Up to where each partition of every topic goes. */
    Map<TopicPartition, Long> ends() {
        try (var consumer = new KafkaConsumer<>(connection, new StringDeserializer(), new ByteArrayDeserializer())) {
            return consumer.endOffsets(Topics.all().stream()
                    .flatMap(topic -> consumer.partitionsFor(topic.name()).stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList());
        }
    }

    /**
     * What each group of readers has not dealt with yet, in records; empty when all have heard everything. A group reads
     * a topic when it has ever committed in one of its partitions.
     */
    Map<String, Long> unheard() throws ExecutionException, InterruptedException {
        return unheardUpTo(ends());
    }

    /** The same of what was there at a moment, while more is told. */
    Map<String, Long> unheardUpTo(Map<TopicPartition, Long> ends) throws ExecutionException, InterruptedException {
        Map<String, Long> behind = new HashMap<>();
        try (Admin admin = Admin.create(connection)) {
            for (String group : groups(admin)) {
                Map<TopicPartition, OffsetAndMetadata> heard = admin.listConsumerGroupOffsets(group)
                        .partitionsToOffsetAndMetadata()
                        .get();
                long lag = lag(ends, heard);
                if (lag > 0) {
                    behind.put(group, lag);
                }
            }
        }
        return behind;
    }

    /** The groups of readers that the broker knows. */
    Set<String> readers() throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(connection)) {
            return groups(admin);
        }
    }

    /** Lets every group of readers, none of which may run, read on from the first record of that instant. */
    void letReadersGoBackTo(Instant instant) throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(connection);
                var consumer = new KafkaConsumer<>(connection, new StringDeserializer(), new ByteArrayDeserializer())) {
            for (String group : groups(admin)) {
                awaitNoReader(admin, group);
                Set<TopicPartition> heard = admin.listConsumerGroupOffsets(group)
                        .partitionsToOffsetAndMetadata()
                        .get()
                        .keySet();
                Map<TopicPartition, OffsetAndMetadata> earlier = new HashMap<>();
                consumer.offsetsForTimes(
                                heard.stream().collect(Collectors.toMap(one -> one, one -> instant.toEpochMilli())))
                        .forEach((partition, found) -> {
                            if (found != null) {
                                earlier.put(partition, new OffsetAndMetadata(found.offset()));
                            }
                        });
                admin.alterConsumerGroupOffsets(group, earlier).all().get();
            }
        }
    }

    /** The broker waits ten seconds for a reader that ended without a word. */
    private static void awaitNoReader(Admin admin, String group) {
        Waiting.until("no reader in " + group)
                .until(() -> admin.describeConsumerGroups(List.of(group))
                        .describedGroups()
                        .get(group)
                        .get()
                        .members()
                        .isEmpty());
    }

    private static Set<String> groups(Admin admin) throws ExecutionException, InterruptedException {
        return admin.listGroups(ListGroupsOptions.forConsumerGroups()).all().get().stream()
                .map(GroupListing::groupId)
                .collect(Collectors.toSet());
    }

    private static long lag(Map<TopicPartition, Long> ends, Map<TopicPartition, OffsetAndMetadata> heard) {
        Set<String> topics = heard.keySet().stream().map(TopicPartition::topic).collect(Collectors.toSet());
        return ends.entrySet().stream()
                .filter(end -> topics.contains(end.getKey().topic()))
                .mapToLong(end -> Math.max(
                        0,
                        end.getValue()
                                - (heard.get(end.getKey()) == null
                                        ? 0
                                        : heard.get(end.getKey()).offset())))
                .sum();
    }
}
