package nl.schoolbel.platform.inbox;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** Asks the broker how far groups came, by a handful of requests for all channels together. */
@ApplicationScoped
class CommittedOffsets {

    private static final int REQUEST_MILLIS = 3_000;
    private static final int CALL_MILLIS = 5_000;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> connection;

    private Admin admin;

    /**
     * The records of each channel that its group has not committed. Throws when the broker does not answer.
     *
     * @return without channels whose topic does not exist
     */
    Map<Channel, Long> behind(List<Channel> channels) {
        try {
            Map<String, List<TopicPartition>> partitions = partitions(channels);
            Set<TopicPartition> all =
                    partitions.values().stream().flatMap(List::stream).collect(Collectors.toSet());
            Map<TopicPartition, Long> first = offsets(all, OffsetSpec.earliest());
            Map<TopicPartition, Long> end = offsets(all, OffsetSpec.latest());
            Map<String, Map<TopicPartition, OffsetAndMetadata>> committed = committed(channels);
            Map<Channel, Long> behind = new LinkedHashMap<>();
            for (Channel channel : channels) {
                if (partitions.containsKey(channel.topic())) {
                    behind.put(
                            channel,
                            partitions.get(channel.topic()).stream()
                                    .mapToLong(partition -> behind(
                                            first.get(partition),
                                            end.get(partition),
                                            committed.get(channel.group()).get(partition)))
                                    .sum());
                }
            }
            return behind;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException fault) {
            throw new IllegalStateException("the broker does not say how far groups came", fault.getCause());
        }
    }

    /** A group without a position begins at the first record, as one that stands before it does. */
    static long behind(long first, long end, OffsetAndMetadata committed) {
        long next = committed == null ? first : Math.max(first, committed.offset());
        return Math.max(0, end - next);
    }

    private Map<String, List<TopicPartition>> partitions(List<Channel> channels)
            throws InterruptedException, ExecutionException {
        Set<String> topics = channels.stream().map(Channel::topic).collect(Collectors.toSet());
        Set<String> known = admin().listTopics().names().get();
        topics.retainAll(known);
        Map<String, TopicDescription> described =
                admin().describeTopics(topics).allTopicNames().get();
        Map<String, List<TopicPartition>> partitions = new HashMap<>();
        described.forEach((name, topic) -> partitions.put(
                name,
                topic.partitions().stream()
                        .map(partition -> new TopicPartition(name, partition.partition()))
                        .toList()));
        return partitions;
    }

    private Map<TopicPartition, Long> offsets(Set<TopicPartition> partitions, OffsetSpec which)
            throws InterruptedException, ExecutionException {
        Map<TopicPartition, ListOffsetsResultInfo> found = admin().listOffsets(
                        partitions.stream().collect(Collectors.toMap(Function.identity(), partition -> which)))
                .all()
                .get();
        return found.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().offset()));
    }

    private Map<String, Map<TopicPartition, OffsetAndMetadata>> committed(List<Channel> channels)
            throws InterruptedException, ExecutionException {
        Map<String, ListConsumerGroupOffsetsSpec> groups = channels.stream()
                .map(Channel::group)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), group -> new ListConsumerGroupOffsetsSpec()));
        return admin().listConsumerGroupOffsets(groups).all().get();
    }

    private synchronized Admin admin() {
        if (admin == null) {
            Map<String, Object> settings = new HashMap<>(connection);
            settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, REQUEST_MILLIS);
            settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, CALL_MILLIS);
            admin = Admin.create(settings);
        }
        return admin;
    }

    @PreDestroy
    synchronized void close() {
        if (admin != null) {
            admin.close(Duration.ofSeconds(1));
            admin = null;
        }
    }
}
