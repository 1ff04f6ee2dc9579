package nl.schoolbel.platform.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import nl.schoolbel.events.envelope.Topic;
import nl.schoolbel.events.envelope.Topics;

/** Counts what this node has sent. */
@ApplicationScoped
class OutboxMeters {

    @Inject
    MeterRegistry registry;

    void register(@Observes StartupEvent event) {
        Topics.all().stream().map(Topic::name).forEach(this::counter);
    }

    void sent(List<OutboxRow> rows) {
        rows.forEach(row -> counter(row.topic()).increment());
    }

    private Counter counter(String topic) {
        return Counter.builder("schoolbel.outbox.sent")
                .description("Records that the broker has confirmed; one that has to be sent again counts again")
                .tag("topic", topic)
                .register(registry);
    }
}
