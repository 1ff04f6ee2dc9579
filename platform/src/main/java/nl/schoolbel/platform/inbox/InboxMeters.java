package nl.schoolbel.platform.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.smallrye.health.api.Wellness;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import nl.schoolbel.platform.metrics.CounterFamily;
import nl.schoolbel.platform.metrics.Description;
import nl.schoolbel.platform.metrics.Label;
import nl.schoolbel.platform.sql.AfterCommit;

/** Counts what consumers take, in the memory of this node; all consumers are there from the start. */
@Startup
@ApplicationScoped
public class InboxMeters {

    private static final String CONSUMER = "consumer";

    @Inject
    MeterRegistry registry;

    @Inject
    @Any
    Instance<InboxConsumer> consumers;

    @Inject
    @Wellness
    InboxState state;

    @Inject
    AfterCommit afterCommit;

    private CounterFamily handled;
    private CounterFamily duplicates;
    private CounterFamily gaps;
    private CounterFamily deadLetters;

    @PostConstruct
    void register() {
        handled = counter(
                "schoolbel.consumer.handled",
                "Records that are done with: worked on, known, of no interest, or kept as a dead letter");
        duplicates = counter("schoolbel.inbox.duplicates", "Records that came again and changed nothing");
        gaps = counter("schoolbel.inbox.gaps", "Records of a key before which at least one did not come");
        deadLetters =
                counter("schoolbel.dead.letters", "Records that could not be taken and were kept for an operator");
        for (String consumer : names()) {
            Gauge.builder("schoolbel.consumer.waiting", () -> state.isWaiting(consumer) ? 1 : 0)
                    .description("1 while the consumer waits for a part, such as the database, to take a record")
                    .tag(CONSUMER, consumer)
                    .strongReference(true)
                    .register(registry);
        }
    }

    private CounterFamily counter(String name, String help) {
        return CounterFamily.register(registry, new Description(name, null, help), new Label(CONSUMER, names()));
    }

    /** The names of all consumers of this service. */
    List<String> names() {
        return consumers.stream().map(InboxConsumer::name).sorted().toList();
    }

    void handled(String consumer) {
        handled.increment(consumer);
    }

    void duplicate(String consumer) {
        afterCommit.run(() -> duplicates.increment(consumer));
    }

    void gap(String consumer) {
        afterCommit.run(() -> gaps.increment(consumer));
    }

    void deadLetters(String consumer, int kept) {
        afterCommit.run(() -> deadLetters.add(kept, consumer));
    }
}
