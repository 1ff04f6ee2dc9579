package nl.schoolbel.platform.inbox;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Says which consumers wait for a part. Not part of readiness: what they hear comes to no other node either, and requests are
 * answered meanwhile.
 */
@Wellness
@ApplicationScoped
public class InboxState implements HealthCheck {

    private final Set<String> waiting = new ConcurrentSkipListSet<>();

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
        String names = String.join(", ", waiting);
        var answer = HealthCheckResponse.named("inbox").status(names.isEmpty());
        return names.isEmpty()
                ? answer.build()
                : answer.withData("problem", names + ": waits for a part, such as the database, and tries again")
                        .build();
    }
}
