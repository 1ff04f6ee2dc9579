package nl.schoolbel.deploy.local;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.schoolbel.events.envelope.Topic;
import nl.schoolbel.events.envelope.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.config.TopicConfig;

/** One Kafka broker in KRaft mode that is its own controller, with the topics of the suite. */
final class KafkaPart implements Part {

    private static final String PROCESS = "kafka";
    private static final Duration START_LIMIT = Duration.ofSeconds(120);
    private static final int PARTITIONS = 12;

    private static final short ALONE = 1;
    private static final Duration EVENTS_KEPT = Duration.ofDays(14);
    private static final Duration TEXTS_KEPT = Duration.ofDays(7);

    private final Layout layout;
    private final Processes processes;
    private final int port;
    private final int controllerPort;
    private volatile Child broker;

    KafkaPart(Layout layout, Processes processes, int port, int controllerPort) {
        this.layout = layout;
        this.processes = processes;
        this.port = port;
        this.controllerPort = controllerPort;
    }

    @Override
    public String name() {
        return "Kafka";
    }

    @Override
    public Map<String, Integer> ports() {
        return Map.of(name(), port, "Kafka's controller", controllerPort);
    }

    String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void start() throws PartFailed {
        try {
            Path properties = writeProperties();
            if (!Files.exists(logs().resolve("meta.properties"))) {
                java(
                                "kafka.tools.StorageTool",
                                "format",
                                "-t",
                                Uuid.randomUuid().toString(),
                                "-c",
                                properties.toString())
                        .awaitEnd();
            }
            broker = java("kafka.Kafka", properties.toString());
            broker.awaitReady(() -> !Ports.isFree(port), START_LIMIT);
            try (Admin admin = admin()) {
                broker.awaitReady(() -> hasBroker(admin), START_LIMIT);
                createMissingTopics(admin);
            }
        } catch (IOException e) {
            throw new PartFailed("Kafka cannot be prepared: " + e.getMessage(), e);
        }
    }

    @Override
    public void stop() {
        Child running = broker;
        if (running != null) {
            broker = null;
            running.stop();
        }
    }

    /** As {@code kill -9}. */
    void kill() {
        Child running = broker;
        if (running != null) {
            broker = null;
            running.kill();
        }
    }

    private Child java(String mainClass, String... arguments) throws PartFailed {
        List<String> command = new ArrayList<>(List.of(
                Processes.java(),
                processes.mark(),
                "-Xms128m",
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-cp",
                layout.libraries().resolve("*").toString(),
                mainClass));
        command.addAll(List.of(arguments));
        return processes.launch(PROCESS, command, Map.of());
    }

    private Path logs() {
        return layout.data().resolve("kafka/logs");
    }

    private Path writeProperties() throws IOException {
        Properties properties = new Properties();
        properties.putAll(Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                "1",
                "controller.quorum.voters",
                "1@127.0.0.1:" + controllerPort,
                "listeners",
                "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort,
                "advertised.listeners",
                "PLAINTEXT://127.0.0.1:" + port,
                "controller.listener.names",
                "CONTROLLER",
                "log.dirs",
                logs().toString(),
                "auto.create.topics.enable",
                "false"));
        properties.putAll(Map.of(
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "6",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1",
                // Alone on its machine: nobody else joins a moment later.
                "group.initial.rebalance.delay.ms", "0"));
        Files.createDirectories(logs());
        Path file = layout.data().resolve("kafka/server.properties");
        try (Writer out = Files.newBufferedWriter(file)) {
            properties.store(out, "Written anew at each start");
        }
        return file;
    }

    private Admin admin() {
        return Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers(),
                AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                200));
    }

    private static boolean hasBroker(Admin admin) {
        try {
            return !admin.describeCluster().nodes().get(1, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void createMissingTopics(Admin admin) throws PartFailed {
        try {
            Set<String> known = admin.listTopics().names().get();
            admin.createTopics(Topics.all().stream()
                            .filter(topic -> !known.contains(topic.name()))
                            .map(KafkaPart::newTopic)
                            .toList())
                    .all()
                    .get();
        } catch (ExecutionException e) {
            throw new PartFailed(
                    "Kafka does not create the topics: " + e.getCause().getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("interrupted while Kafka created its topics", e);
        }
    }

    private static NewTopic newTopic(Topic topic) {
        return new NewTopic(topic.name(), PARTITIONS, ALONE).configs(config(topic));
    }

    private static Map<String, String> config(Topic topic) {
        if (topic.compacted()) {
            return Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);
        }
        Duration kept = topic.equals(Topics.TICKET_TEXTS) ? TEXTS_KEPT : EVENTS_KEPT;
        return Map.of(TopicConfig.RETENTION_MS_CONFIG, Long.toString(kept.toMillis()));
    }
}
