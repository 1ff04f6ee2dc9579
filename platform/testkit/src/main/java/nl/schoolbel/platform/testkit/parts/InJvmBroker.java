package nl.schoolbel.platform.testkit.parts;

import io.kroxylicious.testing.kafka.api.TerminationStyle;
import io.kroxylicious.testing.kafka.common.KafkaClusterConfig;
import io.kroxylicious.testing.kafka.invm.InVMKafkaCluster;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/** The broker itself, in the system class loader; reached through {@link TestBroker#running()}. */
final class InJvmBroker implements TestBroker {

    private static final short ONE_REPLICA = 1;
    private static final long ANSWER_SECONDS = 30;

    /** Compaction of a few test records; the default takes 128 MB of the test's heap at once. */
    private static final String CLEANER_BUFFER_BYTES = "8000000";

    /** Broker and clients log every start and stop at length. */
    private static final Map<String, Level> LOG_LEVELS = Map.of(
            "kafka", Level.OFF,
            "state.change.logger", Level.OFF,
            "org.apache.kafka", Level.SEVERE,
            "org.apache.kafka.controller", Level.OFF,
            "org.apache.kafka.raft", Level.OFF);

    /** Held here because the log manager forgets loggers that nobody holds, and their level with them. */
    private static final List<Logger> LOGGERS =
            LOG_LEVELS.keySet().stream().map(Logger::getLogger).toList();

    private static InJvmBroker running;

    private final InVMKafkaCluster cluster;
    private final String bootstrapServers;

    private InJvmBroker() {
        LOGGERS.forEach(logger -> logger.setLevel(LOG_LEVELS.get(logger.getName())));
        cluster = new InVMKafkaCluster(KafkaClusterConfig.builder()
                .kraftMode(true)
                .brokersNum(1)
                .brokerConfig("auto.create.topics.enable", "false")
                .brokerConfig("log.cleaner.dedupe.buffer.size", CLEANER_BUFFER_BYTES)
                .build());
        cluster.start();
        bootstrapServers = cluster.getBootstrapServers();
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop test broker"));
    }

    static synchronized InJvmBroker running() {
        if (running == null) {
            InJvmBroker broker = new InJvmBroker();
            Topics.COMPACTED.forEach(name -> broker.createTopic(name, true));
            Topics.KEPT_BY_AGE.forEach(name -> broker.createTopic(name, false));
            running = broker;
        }
        return running;
    }

    @Override
    public String bootstrapServers() {
        return bootstrapServers;
    }

    @Override
    public void createTopic(String name, boolean compacted) {
        String policy = compacted ? TopicConfig.CLEANUP_POLICY_COMPACT : TopicConfig.CLEANUP_POLICY_DELETE;
        NewTopic topic = new NewTopic(name, Topics.PARTITIONS, ONE_REPLICA)
                .configs(Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, policy));
        try (Admin admin = admin()) {
            admin.createTopics(Set.of(topic)).all().get(ANSWER_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("cannot create topic " + name, e.getCause());
            }
        } catch (TimeoutException e) {
            throw new IllegalStateException("broker did not create topic " + name, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while creating topic " + name, e);
        }
    }

    @Override
    public void stop() {
        cluster.stopNodes(node -> true, TerminationStyle.GRACEFUL);
    }

    @Override
    public void start() {
        cluster.startNodes(node -> true);
    }

    private Admin admin() {
        return Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers));
    }

    private void close() {
        try {
            cluster.close();
        } catch (Exception e) {
            throw new IllegalStateException("test broker did not stop", e);
        }
    }
}
