package nl.schoolbel.platform.health;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import nl.schoolbel.platform.work.Worker;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/**
 * Down when a background thread hangs, which only a new process mends. A round that waits for the database or the broker ends by
 * their time-outs, long before. Asked on the event loop, so that it answers also when all threads for requests are busy, and
 * does not when the loop itself hangs.
 */
@Liveness
@ApplicationScoped
class WorkersAlive implements AsyncHealthCheck {

    /** Ten times what a transaction may take, and more than the longest of the workers' own time-outs. */
    static final Duration LONGEST_ROUND = Duration.ofMinutes(10);

    @Override
    public Uni<HealthCheckResponse> call() {
        return Uni.createFrom().item(of(Worker.busyFor(LONGEST_ROUND)));
    }

    static HealthCheckResponse of(List<String> hanging) {
        return Told.of(
                "workers",
                hanging.isEmpty()
                        ? null
                        : String.join(", ", hanging) + ": in one round for more than " + LONGEST_ROUND.toMinutes()
                                + " minutes");
    }
}
