package nl.schoolbel.sla.clock;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.schoolbel.platform.metrics.BackgroundReading;
import nl.schoolbel.platform.metrics.Description;
import nl.schoolbel.platform.metrics.GaugeFamily;
import nl.schoolbel.platform.metrics.Label;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.clock.domain.ClockState;
import nl.schoolbel.sla.clock.domain.Target;

/**
 * How many clocks are open, how many of them are due soon or late, for who watches over all. {@code docs/metrics.md} says what that
 * costs.
 */
@ApplicationScoped
public class OpenClocks implements BackgroundReading {

    private static final Duration SOON = Duration.ofHours(1);

    /** More than a board can lack time for. */
    private static final int COUNTED = 100_000;

    private static final List<ClockState> STATES = List.of(ClockState.RUNNING, ClockState.PAUSED, ClockState.BREACHED);

    @Inject
    MeterRegistry registry;

    @Inject
    Sql sql;

    @Inject
    DomainClock clock;

    private GaugeFamily open;
    private GaugeFamily dueSoon;
    private GaugeFamily late;

    @Override
    public String name() {
        return "clocks";
    }

    @Override
    public void register() {
        Label target = Label.of("target", Target.values(), Target::json);
        open = GaugeFamily.register(
                registry,
                new Description(
                        "schoolbel.clocks.open",
                        null,
                        "Open clocks: running or paused before their due moment, or breached and not met"),
                target,
                new Label("state", STATES.stream().map(ClockState::json).toList()));
        dueSoon = GaugeFamily.register(
                registry,
                new Description(
                        "schoolbel.clocks.due.soon",
                        null,
                        "Running clocks that are due within an hour; at most " + COUNTED + " together"),
                target);
        late = GaugeFamily.register(
                registry, new Description("schoolbel.clocks.late", null, "Clocks that are open and breached"), target);
    }

    @Override
    public void read() {
        countOpen();
        countDueSoon(clock.instant());
    }

    /** By the counts that triggers keep. */
    private void countOpen() {
        Map<List<String>, Long> byState = new HashMap<>();
        Map<List<String>, Long> breached = new HashMap<>();
        sql.query("select target, state, sum(clocks) from clock_count group by target, state", row -> {
            Target target = Target.valueOf(row.getString(1));
            ClockState state = ClockState.valueOf(row.getString(2));
            byState.put(List.of(target.json(), state.json()), row.getLong(3));
            if (state == ClockState.BREACHED) {
                breached.put(List.of(target.json()), row.getLong(3));
            }
            return target;
        });
        open.setAll(byState);
        late.setAll(breached);
    }

    /** By the index of open clocks by their due moment, of which only a short stretch is read. */
    private void countDueSoon(Instant now) {
        Map<List<String>, Long> found = new HashMap<>();
        sql.query(
                "select target, count(*) from (select target from clock where over_at is null and state = 'RUNNING'"
                        + " and due_at > ? and due_at <= ? limit ?) soon group by target",
                row -> found.put(List.of(Target.valueOf(row.getString(1)).json()), row.getLong(2)),
                now,
                now.plus(SOON),
                COUNTED);
        dueSoon.setAll(found);
    }
}
