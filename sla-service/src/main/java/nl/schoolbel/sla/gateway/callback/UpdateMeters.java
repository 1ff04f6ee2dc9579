package nl.schoolbel.sla.gateway.callback;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.schoolbel.platform.metrics.CounterFamily;
import nl.schoolbel.platform.metrics.Description;
import nl.schoolbel.platform.metrics.Label;
import nl.schoolbel.platform.sql.AfterCommit;

/** Counts what beheerpartners send to this node, and what becomes of it. */
@Startup
@ApplicationScoped
class UpdateMeters {

    @Inject
    MeterRegistry registry;

    @Inject
    AfterCommit afterCommit;

    private CounterFamily updates;
    private CounterFamily refused;
    private CounterFamily reviews;
    private CounterFamily ahead;

    @PostConstruct
    void register() {
        updates = CounterFamily.register(
                registry,
                new Description(
                        "schoolbel.inbound.updates",
                        null,
                        "Updates of beheerpartners: received, and then applied, passed over as older, or refused"),
                Label.of("result", UpdateResult.values(), UpdateResult::slug));
        refused = CounterFamily.register(
                registry,
                new Description("schoolbel.gateway.callbacks.refused", null, "Callbacks that proved nothing"),
                new Label("sender", List.of("known", "unknown")));
        reviews = CounterFamily.register(
                registry,
                new Description(
                        "schoolbel.gateway.inbound.reviews",
                        null,
                        "What was not understood in bodies, for somebody to look at"),
                new Label("problem", InboundIssue.PROBLEMS));
        ahead = CounterFamily.register(
                registry,
                new Description(
                        "schoolbel.gateway.inbound.future",
                        null,
                        "Updates that say they changed later than we read them: their clock is ahead"));
    }

    /** Counts what the running transaction writes, when it has committed. */
    void became(UpdateResult result) {
        afterCommit.run(() -> updates.increment(result.slug()));
    }

    void callbackRefused(boolean known) {
        refused.increment(known ? "known" : "unknown");
    }

    /** As {@link #became}. */
    void toReview(String problem) {
        afterCommit.run(() -> reviews.increment(problem));
    }

    /** As {@link #became}. */
    void inTheFuture() {
        afterCommit.run(ahead::increment);
    }
}
