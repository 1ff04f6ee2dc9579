package nl.schoolbel.platform.testkit.parts;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Points the application under test at {@link TestBroker}. */
public final class KafkaResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of(
                "kafka.bootstrap.servers", TestBroker.running().bootstrapServers(),
                // Quarkus sets levels of its own at start; the broker's log would drown the test's.
                "quarkus.log.category.\"kafka\".level", "OFF",
                "quarkus.log.category.\"state.change.logger\".level", "OFF",
                "quarkus.log.category.\"org.apache.kafka\".level", "ERROR",
                "quarkus.log.category.\"org.apache.kafka.controller\".level", "OFF",
                "quarkus.log.category.\"org.apache.kafka.raft\".level", "OFF");
    }

    /** Leaves the broker to the next application; it ends with the JVM. */
    @Override
    public void stop() {
        TestBroker.running().start();
    }
}
