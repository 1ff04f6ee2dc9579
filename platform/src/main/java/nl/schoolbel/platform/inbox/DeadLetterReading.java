package nl.schoolbel.platform.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.schoolbel.platform.metrics.BackgroundReading;
import nl.schoolbel.platform.metrics.Description;
import nl.schoolbel.platform.metrics.GaugeFamily;
import nl.schoolbel.platform.metrics.Label;
import nl.schoolbel.platform.sql.Sql;

/** How many dead letters wait for an operator, by an index that holds those alone; counted up to a number. */
@ApplicationScoped
public class DeadLetterReading implements BackgroundReading {

    /** More than an operator needs to know that something is very wrong. */
    private static final int COUNTED = 10_000;

    @Inject
    MeterRegistry registry;

    @Inject
    InboxMeters consumers;

    @Inject
    Sql sql;

    private GaugeFamily waiting;

    @Override
    public String name() {
        return "dead-letters";
    }

    @Override
    public void register() {
        waiting = GaugeFamily.register(
                registry,
                new Description(
                        "schoolbel.dead.letters.waiting",
                        null,
                        "Dead letters that nobody has replayed or discarded; at most " + COUNTED),
                new Label("consumer", consumers.names()));
    }

    @Override
    public void read() {
        Map<List<String>, Long> found = new HashMap<>();
        sql.query(
                "select consumer, count(*) from (select consumer from dead_letter where state = 'waiting' limit ?) w"
                        + " group by consumer",
                row -> found.put(List.of(row.getString(1)), row.getLong(2)),
                COUNTED);
        waiting.setAll(found);
    }
}
