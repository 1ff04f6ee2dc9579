package nl.schoolbel.tickets.intake;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.schoolbel.platform.metrics.CounterFamily;
import nl.schoolbel.platform.metrics.Description;
import nl.schoolbel.platform.sql.AfterCommit;

/** Counts the tickets that were reported on this node. */
@Startup
@ApplicationScoped
class ReportMeters {

    @Inject
    MeterRegistry registry;

    @Inject
    AfterCommit afterCommit;

    private CounterFamily reported;

    @PostConstruct
    void register() {
        reported = CounterFamily.register(
                registry, new Description("schoolbel.tickets.reported", null, "Tickets that were reported"));
    }

    /** Counts one when the running transaction has committed. */
    void reported() {
        afterCommit.run(reported::increment);
    }
}
