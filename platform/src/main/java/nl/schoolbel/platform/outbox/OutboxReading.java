package nl.schoolbel.platform.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import nl.schoolbel.platform.metrics.BackgroundReading;
import nl.schoolbel.platform.metrics.Description;
import nl.schoolbel.platform.metrics.GaugeFamily;
import nl.schoolbel.platform.metrics.Label;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.time.DomainClock;

/** What waits in each lane, and for how long; a lane is counted up to a number, so that a long outage costs no more. */
@ApplicationScoped
public class OutboxReading implements BackgroundReading {

    private static final int COUNTED = 10_000;

    @Inject
    MeterRegistry registry;

    @Inject
    Sql sql;

    @Inject
    DomainClock clock;

    private GaugeFamily depth;
    private GaugeFamily age;

    private record Lane(int lane, int depth, Instant oldestAt) {}

    @Override
    public String name() {
        return "outbox";
    }

    @Override
    public void register() {
        Label lanes = new Label(
                "lane",
                IntStream.range(0, Outbox.LANES).mapToObj(String::valueOf).toList());
        depth = GaugeFamily.register(
                registry,
                new Description("schoolbel.outbox.depth", null, "Events that wait to be sent; at most " + COUNTED),
                lanes);
        age = GaugeFamily.register(
                registry,
                new Description(
                        "schoolbel.outbox.age", "seconds", "How long the first of those waits; 0 when none does"),
                lanes);
    }

    @Override
    public void read() {
        Instant now = clock.machineInstant();
        List<Lane> found = sql.query(
                "select l.lane, (select count(*) from (select 1 from outbox where lane = l.lane limit ?) w),"
                        + " (select recorded_at from outbox where lane = l.lane order by id limit 1) as oldest_at"
                        + " from (select generate_series(0, ?)::smallint as lane) l",
                row -> new Lane(row.getInt(1), row.getInt(2), Sql.instant(row, "oldest_at")),
                COUNTED,
                Outbox.LANES - 1);
        for (Lane lane : found) {
            String name = String.valueOf(lane.lane());
            depth.set(lane.depth(), name);
            age.set(lane.oldestAt() == null ? 0 : seconds(Duration.between(lane.oldestAt(), now)), name);
        }
    }

    private static double seconds(Duration waited) {
        return Math.max(0, waited.toMillis()) / 1e3;
    }
}
