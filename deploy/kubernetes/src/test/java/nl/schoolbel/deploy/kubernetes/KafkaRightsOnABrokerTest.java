package nl.schoolbel.deploy.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kroxylicious.testing.kafka.common.KafkaClusterConfig;
import io.kroxylicious.testing.kafka.invm.InVMKafkaCluster;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The rights of the manifests, set on a real broker with Kafka's own authorizer (the one behind Strimzi's {@code simple}):
 * what a service does works, and what it does not do is refused. Logins are by SCRAM as in production, without TLS.
 */
class KafkaRightsOnABrokerTest {

    private static final String ADMIN = "admin";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static InVMKafkaCluster cluster;

    @BeforeAll
    static void start() throws Exception {
        KafkaClusterConfig.KafkaClusterConfigBuilder config = KafkaClusterConfig.builder()
                .kraftMode(true)
                .brokersNum(1)
                .securityProtocol("SASL_PLAINTEXT")
                .saslMechanism("SCRAM-SHA-512")
                .user(ADMIN, password(ADMIN))
                .brokerConfig("auto.create.topics.enable", "false")
                .brokerConfig("log.cleaner.dedupe.buffer.size", "2097152")
                .brokerConfig("authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer")
                // The broker itself talks without a login here.
                .brokerConfig("super.users", "User:" + ADMIN + ";User:ANONYMOUS");
        Repository.SERVICES.forEach(service -> config.user(service + "-service", password(service + "-service")));
        config.user(RestoreToolsTest.READERS_BACK, password(RestoreToolsTest.READERS_BACK));
        cluster = new InVMKafkaCluster(config.build());
        cluster.start();
        try (Admin admin = Admin.create(login(ADMIN))) {
            admin.createTopics(Repository.TOPICS.stream()
                            .map(topic -> new NewTopic(topic, 1, (short) 1))
                            .toList())
                    .all()
                    .get();
            admin.createAcls(Stream.concat(Manifests.written().stream(), Manifests.tools().stream())
                            .filter(manifest -> manifest.kind().equals("KafkaUser"))
                            .flatMap(user -> rules(user).stream())
                            .toList())
                    .all()
                    .get();
        }
        try (KafkaProducer<byte[], byte[]> producer = producer(ADMIN)) {
            for (String topic : Repository.TOPICS) {
                producer.send(recordOf(topic)).get();
            }
        }
    }

    @AfterAll
    static void stop() throws Exception {
        cluster.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tickets", "sla", "coaching", "knowledge"})
    void writesWhatItTellsAndNothingElse(String service) throws Exception {
        Set<String> written = new TreeSet<>();
        try (KafkaProducer<byte[], byte[]> producer = producer(service + "-service")) {
            for (String topic : Repository.TOPICS) {
                if (allowed(producer.send(recordOf(topic)))) {
                    written.add(topic);
                }
            }
        }
        assertThat(written).isEqualTo(KafkaNeeds.of(service).writes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tickets", "sla", "coaching", "knowledge"})
    void readsWhatItHearsAndNothingElse(String service) {
        String group = KafkaNeeds.of(service).groups().iterator().next();
        Set<String> read = new TreeSet<>();
        try (KafkaConsumer<byte[], byte[]> consumer = consumer(service, group)) {
            for (String topic : Repository.TOPICS) {
                TopicPartition partition = new TopicPartition(topic, 0);
                consumer.assign(Set.of(partition));
                consumer.seekToBeginning(Set.of(partition));
                try {
                    assertThat(consumer.poll(PATIENCE)).isNotEmpty();
                    read.add(topic);
                } catch (TopicAuthorizationException refused) {
                    // Not its business.
                }
            }
        }
        assertThat(read).isEqualTo(KafkaNeeds.of(service).reads());
    }

    /** Whoever commits in another's group takes its records away. */
    @ParameterizedTest
    @ValueSource(strings = {"tickets", "sla", "coaching", "knowledge"})
    void readsInItsOwnGroupsAndInNoOther(String service) {
        Set<String> groups = Repository.SERVICES.stream()
                .flatMap(each -> KafkaNeeds.of(each).groups().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        TopicPartition partition =
                new TopicPartition(KafkaNeeds.of(service).reads().iterator().next(), 0);
        Set<String> joined = new TreeSet<>();
        for (String group : groups) {
            try (KafkaConsumer<byte[], byte[]> consumer = consumer(service, group)) {
                consumer.assign(Set.of(partition));
                consumer.commitSync(Map.of(partition, new OffsetAndMetadata(0)), PATIENCE);
                joined.add(group);
            } catch (GroupAuthorizationException refused) {
                // Not its own.
            }
        }
        assertThat(joined).isEqualTo(KafkaNeeds.of(service).groups());
    }

    /** All that {@code kafka-consumer-groups.sh --list} and {@code --reset-offsets --to-datetime} ask of a broker. */
    @Test
    void readersArePutBackByALoginThatCanDoNothingElse() throws Exception {
        Set<String> groups = Repository.SERVICES.stream()
                .flatMap(each -> KafkaNeeds.of(each).groups().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Map<TopicPartition, OffsetAndMetadata> places = Repository.TOPICS.stream()
                .collect(Collectors.toMap(topic -> new TopicPartition(topic, 0), topic -> new OffsetAndMetadata(1)));
        try (Admin admin = Admin.create(login(ADMIN))) {
            admin.alterConsumerGroupOffsets("of-somebody-else", places).all().get();
            for (String group : groups) {
                admin.alterConsumerGroupOffsets(group, places).all().get();
            }
        }

        try (Admin admin = Admin.create(login(RestoreToolsTest.READERS_BACK))) {
            Set<String> listed = new TreeSet<>();
            admin.listGroups().all().get().forEach(group -> listed.add(group.groupId()));
            assertThat(listed).isEqualTo(groups);
            for (String group : groups) {
                assertThat(admin.describeConsumerGroups(Set.of(group)).all().get())
                        .containsKey(group);
                Set<TopicPartition> heard = admin.listConsumerGroupOffsets(group)
                        .partitionsToOffsetAndMetadata()
                        .get()
                        .keySet();
                assertThat(heard).isEqualTo(places.keySet());
                Map<TopicPartition, OffsetAndMetadata> earlier = new HashMap<>();
                admin.listOffsets(heard.stream()
                                .collect(Collectors.toMap(place -> place, place -> OffsetSpec.forTimestamp(0))))
                        .all()
                        .get()
                        .forEach((place, found) -> earlier.put(place, new OffsetAndMetadata(found.offset())));
                assertThat(earlier.values())
                        .extracting(OffsetAndMetadata::offset)
                        .containsOnly(0L);
                admin.alterConsumerGroupOffsets(group, earlier).all().get();
            }
            assertThat(allowed(admin.alterConsumerGroupOffsets("of-somebody-else", places)
                            .all()))
                    .isFalse();
            assertThat(allowed(admin.deleteConsumerGroups(Set.of("sla-service")).all()))
                    .isFalse();
        }
        // An idempotent producer of a login that writes nowhere is refused before it asks for a topic.
        Map<String, Object> plain = login(RestoreToolsTest.READERS_BACK);
        plain.put("enable.idempotence", false);
        try (var producer = new KafkaProducer<>(plain, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (String topic : Repository.TOPICS) {
                assertThat(allowed(producer.send(recordOf(topic)))).as(topic).isFalse();
            }
        }
    }

    private static boolean allowed(Future<?> sent) throws InterruptedException {
        try {
            sent.get();
            return true;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AuthorizationException) {
                return false;
            }
            throw new AssertionError(e.getCause());
        }
    }

    private static ProducerRecord<byte[], byte[]> recordOf(String topic) {
        return new ProducerRecord<>(topic, new byte[] {1}, new byte[] {1});
    }

    /** With the settings of the services' own producer. */
    private static KafkaProducer<byte[], byte[]> producer(String user) {
        Map<String, Object> settings = login(user);
        settings.put("acks", "all");
        settings.put("enable.idempotence", true);
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    private static KafkaConsumer<byte[], byte[]> consumer(String service, String group) {
        Map<String, Object> settings = login(service + "-service");
        settings.put("group.id", group);
        settings.put("enable.auto.commit", false);
        settings.put("auto.offset.reset", "earliest");
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private static Map<String, Object> login(String user) {
        return new HashMap<>(cluster.getKafkaClientConfiguration(user, password(user)));
    }

    private static String password(String user) {
        return "of-" + user;
    }

    private static List<AclBinding> rules(Manifest user) {
        List<AclBinding> rules = new ArrayList<>();
        for (JsonNode rule : user.at("/spec/authorization/acls")) {
            ResourcePattern resource = new ResourcePattern(
                    ResourceType.fromString(rule.at("/resource/type").asText()),
                    rule.at("/resource/name").asText(),
                    rule.at("/resource/patternType").asText().equals("prefix")
                            ? PatternType.PREFIXED
                            : PatternType.LITERAL);
            rule.path("operations")
                    .forEach(operation -> rules.add(new AclBinding(
                            resource,
                            new AccessControlEntry(
                                    "User:" + user.name(),
                                    "*",
                                    AclOperation.fromString(operation.asText()),
                                    AclPermissionType.ALLOW))));
        }
        return rules;
    }
}
