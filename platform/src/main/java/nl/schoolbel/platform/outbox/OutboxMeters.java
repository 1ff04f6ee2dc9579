package nl.schoolbel.platform.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.schoolbel.events.envelope.Topic;
import nl.schoolbel.events.envelope.Topics;
import nl.schoolbel.platform.metrics.CounterFamily;
import nl.schoolbel.platform.metrics.Description;
import nl.schoolbel.platform.metrics.Label;

/** Counts what this node has sent. */
@Startup
@ApplicationScoped
class OutboxMeters {

    @Inject
    MeterRegistry registry;

    private CounterFamily sent;

    @PostConstruct
    void register() {
        sent = CounterFamily.register(
                registry,
                new Description(
                        "schoolbel.outbox.sent",
                        null,
                        "Records that the broker has confirmed; one that has to be sent again counts again"),
                new Label("topic", Topics.all().stream().map(Topic::name).toList()));
    }

    void sent(List<OutboxRow> rows) {
        rows.forEach(row -> sent.increment(row.topic()));
    }
}
