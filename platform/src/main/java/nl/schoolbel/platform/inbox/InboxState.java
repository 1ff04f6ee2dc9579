package nl.schoolbel.platform.inbox;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Says which consumers wait for a part, and what is far behind. Not part of readiness: what they hear comes to no other node
 * either, and requests are answered meanwhile.
 */
@Wellness
@ApplicationScoped
public class InboxState implements HealthCheck {

    /** Some minutes of the busiest morning; a node that just came catches up with fewer in seconds. */
    private static final long FAR_BEHIND = 10_000;

    @Inject
    ConsumerLag lag;

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
        List<String> problems = new ArrayList<>();
        if (!waiting.isEmpty()) {
            problems.add(String.join(", ", waiting) + ": waits for a part, such as the database, and tries again");
        }
        new TreeMap<>(lag.byChannel()).forEach((channel, records) -> {
            if (records >= FAR_BEHIND) {
                problems.add(channel + ": " + records + " records behind");
            }
        });
        var answer = HealthCheckResponse.named("inbox").status(problems.isEmpty());
        return problems.isEmpty()
                ? answer.build()
                : answer.withData("problem", String.join("; ", problems)).build();
    }
}
