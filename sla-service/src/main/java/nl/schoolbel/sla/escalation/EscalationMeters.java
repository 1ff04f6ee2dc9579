package nl.schoolbel.sla.escalation;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.platform.metrics.CounterFamily;
import nl.schoolbel.platform.metrics.Description;
import nl.schoolbel.platform.metrics.Label;
import nl.schoolbel.platform.metrics.TimerFamily;
import nl.schoolbel.platform.sql.AfterCommit;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.clock.domain.Target;

/** Counts marks that fired and breaches on this node, and how long after their moment marks fire. */
@Startup
@ApplicationScoped
class EscalationMeters {

    private static final String FIRED = "fired";

    /** Of a ticket whose priority nobody has told yet. */
    private static final String NO_PRIORITY = "none";

    /** A second is what is promised; five minutes is how long an unanswered update may hold a mark. */
    private static final List<Duration> BOUNDS = List.of(
            Duration.ofMillis(250),
            Duration.ofMillis(500),
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            Duration.ofSeconds(5),
            Duration.ofSeconds(15),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofHours(1));

    @Inject
    MeterRegistry registry;

    @Inject
    AfterCommit afterCommit;

    @Inject
    DomainClock clock;

    private CounterFamily marks;
    private CounterFamily breached;
    private TimerFamily lateness;

    @PostConstruct
    void register() {
        marks = CounterFamily.register(
                registry,
                new Description("schoolbel.marks.fired", null, "Marks on clocks that fired"),
                Label.of("kind", MarkKind.values(), MarkKind::word));
        breached = CounterFamily.register(
                registry,
                new Description("schoolbel.breaches", null, "Targets that were missed, as recorded when they were due"),
                Label.of("target", Target.values(), Target::json),
                new Label("priority", List.of("1", "2", "3", "4", NO_PRIORITY)));
        lateness = TimerFamily.register(
                registry,
                new Description("schoolbel.mark.lateness", null, "From the moment of a mark to its firing, committed"),
                BOUNDS);
    }

    /** Counts what the running transaction writes, when it has committed. */
    void committed(
            List<MarkChanges.Row> settled, List<EscalationStore.NewBreach> breaches, Map<UUID, Integer> priorities) {
        afterCommit.run(() -> count(settled, breaches, priorities));
    }

    private void count(
            List<MarkChanges.Row> settled, List<EscalationStore.NewBreach> breaches, Map<UUID, Integer> priorities) {
        Instant now = clock.instant();
        for (MarkChanges.Row row : settled) {
            if (FIRED.equals(row.state())) {
                marks.increment(MarkKind.of(row.mark().point()).word());
                lateness.record(Duration.between(row.plannedAt(), now));
            }
        }
        for (EscalationStore.NewBreach breach : breaches) {
            Integer priority = priorities.get(breach.ticket());
            breached.increment(
                    breach.mark().target().json(), priority == null ? NO_PRIORITY : String.valueOf(priority));
        }
    }
}
