package nl.schoolbel.platform.outbox;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.sql.SqlFault;
import nl.schoolbel.platform.time.DomainClock;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Says that what this service tells does not reach the broker in time. Not part of readiness: it is kept, and told later. */
@Wellness
@ApplicationScoped
class OutboxState implements HealthCheck {

    /** A broker that is started anew is back before; the relay tries again every few seconds. */
    private static final Duration IN_TIME = Duration.ofMinutes(1);

    @Inject
    Sql sql;

    @Inject
    DomainClock clock;

    @Override
    public HealthCheckResponse call() {
        String problem = problem();
        var answer = HealthCheckResponse.named("outbox").status(problem == null);
        return problem == null
                ? answer.build()
                : answer.withData("problem", problem).build();
    }

    private String problem() {
        List<Instant> oldest;
        try {
            oldest = sql.query(
                    "select recorded_at from outbox order by id limit 1", row -> Sql.instant(row, "recorded_at"));
        } catch (SqlFault unreachable) {
            return "the database does not answer";
        }
        return oldest.isEmpty() ? null : problem(Duration.between(oldest.get(0), clock.machineInstant()));
    }

    /** @param waits the event that waits longest */
    static String problem(Duration waits) {
        return waits.compareTo(IN_TIME) < 0 ? null : "events wait for the broker for " + waits.toSeconds() + " seconds";
    }
}
