package nl.schoolbel.sla.gateway.delivery.sending;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.platform.metrics.CounterFamily;
import nl.schoolbel.platform.metrics.Description;
import nl.schoolbel.platform.metrics.Label;
import nl.schoolbel.platform.metrics.TimerFamily;
import nl.schoolbel.platform.sql.AfterCommit;
import nl.schoolbel.sla.gateway.delivery.queue.OutcomeStore.Settled;

/** Counts what this node's attempts led to, and how long receivers take to answer. */
@Startup
@ApplicationScoped
public class AttemptMeters {

    private static final String DELIVERED = "delivered";
    private static final String DEAD = "dead";
    private static final String FAILED = "failed";
    private static final String REFUSED = "refused";
    private static final String UNANSWERED = "unanswered";
    private static final String NOT_SENT = "not-sent";

    private static final List<Duration> BOUNDS = List.of(
            Duration.ofMillis(50),
            Duration.ofMillis(100),
            Duration.ofMillis(250),
            Duration.ofMillis(500),
            Duration.ofSeconds(1),
            Duration.ofSeconds(5),
            Duration.ofSeconds(15));

    @Inject
    MeterRegistry registry;

    @Inject
    AfterCommit afterCommit;

    private CounterFamily deliveries;
    private TimerFamily attempts;

    @PostConstruct
    void register() {
        deliveries = CounterFamily.register(
                registry,
                new Description(
                        "schoolbel.deliveries",
                        null,
                        "Attempts that were written down: delivered, failed and tried again, or dead and given up"),
                new Label("outcome", List.of(DELIVERED, FAILED, DEAD)));
        attempts = TimerFamily.register(
                registry,
                new Description(
                        "schoolbel.delivery.attempt",
                        null,
                        "How long an attempt took: delivered, refused by an answer, unanswered, or not sent by a fault of ours"),
                BOUNDS,
                new Label("outcome", List.of(DELIVERED, REFUSED, UNANSWERED, NOT_SENT)));
    }

    /** An attempt is over; called within its trace. */
    void over(Outcome outcome) {
        attempts.record(Duration.between(outcome.startedAt(), outcome.endedAt()), word(outcome));
    }

    /** Counts what the running transaction writes, when it has committed. */
    void settled(List<Settled> all, Set<UUID> written) {
        afterCommit.run(() -> all.stream()
                .filter(one -> written.contains(one.delivery()))
                .forEach(one -> deliveries.increment(one.endedAt() == null ? FAILED : one.state())));
    }

    /** Deliveries were given up without another attempt; called after the commit. */
    public void gaveUp(int dead) {
        deliveries.add(dead, DEAD);
    }

    static String word(Outcome outcome) {
        if (outcome.delivered()) {
            return DELIVERED;
        }
        if (outcome.sent() != null) {
            return REFUSED;
        }
        return outcome.ours() ? NOT_SENT : UNANSWERED;
    }
}
