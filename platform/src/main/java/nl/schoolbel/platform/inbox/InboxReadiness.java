package nl.schoolbel.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Readiness is down while a consumer waits for a part, and names which. */
@Readiness
@ApplicationScoped
public class InboxReadiness implements HealthCheck {

    private final Set<String> waiting = ConcurrentHashMap.newKeySet();

    void waits(String consumer) {
        waiting.add(consumer);
    }

    void wentOn(String consumer) {
        waiting.remove(consumer);
    }

    boolean isWaiting(String consumer) {
        return waiting.contains(consumer);
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("inbox")
                .status(waiting.isEmpty())
                .withData("waiting", String.join(",", waiting))
                .build();
    }
}
