package nl.schoolbel.platform.testkit.parts;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Points the application under test at {@link TestBroker}. */
public final class KafkaResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of(
                "kafka.bootstrap.servers",
                TestBroker.running().bootstrapServers(),
                "quarkus.log.category.\"kafka\".level",
                "ERROR",
                "quarkus.log.category.\"state.change.logger\".level",
                "ERROR",
                "quarkus.log.category.\"org.apache.kafka\".level",
                "ERROR");
    }

    /** Leaves the broker to the next application; it ends with the JVM. */
    @Override
    public void stop() {
        TestBroker.running().start();
    }
}
