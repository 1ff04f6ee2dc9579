package nl.schoolbel.platform.health;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import nl.schoolbel.platform.inbox.Channel;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Whether the broker answers and has the topics that are heard here. Not part of readiness: without it requests are taken, and what
 * they tell waits in the outbox. Asks the broker each time, so it is for people and not for probes.
 */
@Wellness
@ApplicationScoped
class BrokerState implements HealthCheck {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> connection;

    @Override
    public HealthCheckResponse call() {
        return Told.of("broker", problem());
    }

    private String problem() {
        Map<String, Object> settings = new HashMap<>(connection);
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        try (Admin admin = Admin.create(settings)) {
            SortedSet<String> missing = new TreeSet<>();
            for (Map.Entry<String, KafkaFuture<TopicDescription>> topic :
                    admin.describeTopics(heard()).topicNameValues().entrySet()) {
                if (isMissing(topic.getValue())) {
                    missing.add(topic.getKey());
                }
            }
            return missing.isEmpty() ? null : "the broker has no topic " + String.join(", ", missing);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return "not known";
        } catch (ExecutionException | TimeoutException | RuntimeException unreachable) {
            return "the broker does not answer; what is to be told waits in the outbox";
        }
    }

    private static boolean isMissing(KafkaFuture<TopicDescription> topic)
            throws InterruptedException, ExecutionException, TimeoutException {
        try {
            topic.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return false;
        } catch (ExecutionException refused) {
            if (refused.getCause() instanceof UnknownTopicOrPartitionException) {
                return true;
            }
            throw refused;
        }
    }

    private static Set<String> heard() {
        return Channel.incoming().stream().map(Channel::topic).collect(Collectors.toSet());
    }
}
