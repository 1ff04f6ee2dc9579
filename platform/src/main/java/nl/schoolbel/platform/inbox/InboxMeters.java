package nl.schoolbel.platform.inbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import nl.schoolbel.platform.sql.AfterCommit;

/** Counts what consumers take, in the memory of this node; all consumers are there from the start. */
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

    private enum Count {
        HANDLED(
                "schoolbel.consumer.handled",
                "Records that are done with: worked on, known, of no interest, or kept as a dead letter"),
        DUPLICATES("schoolbel.inbox.duplicates", "Records that came again and changed nothing"),
        GAPS("schoolbel.inbox.gaps", "Records of a key before which at least one did not come"),
        DEAD_LETTERS("schoolbel.dead.letters", "Records that could not be taken and were kept for an operator");

        private final String meter;
        private final String help;

        Count(String meter, String help) {
            this.meter = meter;
            this.help = help;
        }
    }

    void register(@Observes StartupEvent event) {
        for (String consumer : names()) {
            for (Count count : Count.values()) {
                counter(count, consumer);
            }
            Gauge.builder("schoolbel.consumer.waiting", () -> state.isWaiting(consumer) ? 1 : 0)
                    .description("1 while the consumer waits for a part, such as the database, to take a record")
                    .tag(CONSUMER, consumer)
                    .strongReference(true)
                    .register(registry);
        }
    }

    /** The names of all consumers of this service. */
    List<String> names() {
        return consumers.stream().map(InboxConsumer::name).sorted().toList();
    }

    void handled(String consumer) {
        counter(Count.HANDLED, consumer).increment();
    }

    void duplicate(String consumer) {
        afterCommit.run(() -> counter(Count.DUPLICATES, consumer).increment());
    }

    void gap(String consumer) {
        afterCommit.run(() -> counter(Count.GAPS, consumer).increment());
    }

    void deadLetters(String consumer, int kept) {
        afterCommit.run(() -> counter(Count.DEAD_LETTERS, consumer).increment(kept));
    }

    private Counter counter(Count count, String consumer) {
        return Counter.builder(count.meter)
                .description(count.help)
                .tag(CONSUMER, consumer)
                .register(registry);
    }
}
