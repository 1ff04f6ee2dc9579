package nl.schoolbel.coaching.signals;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.schoolbel.events.terms.SignalKind;
import nl.schoolbel.platform.metrics.CounterFamily;
import nl.schoolbel.platform.metrics.Description;
import nl.schoolbel.platform.metrics.Label;
import nl.schoolbel.platform.sql.AfterCommit;

/** Counts the signals that were raised on this node. */
@Startup
@ApplicationScoped
class SignalMeters {

    @Inject
    MeterRegistry registry;

    @Inject
    AfterCommit afterCommit;

    private CounterFamily raised;

    @PostConstruct
    void register() {
        raised = CounterFamily.register(
                registry,
                new Description("schoolbel.signals", null, "Signals that were raised for coaches"),
                Label.of("kind", SignalKind.values(), SignalKind::slug));
    }

    /** Counts one when the running transaction has committed. */
    void raised(SignalKind kind) {
        afterCommit.run(() -> raised.increment(kind.slug()));
    }
}
