package nl.schoolbel.sla.gateway.delivery;

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
import nl.schoolbel.sla.gateway.endpoints.Endpoint;

/** What waits to be delivered, how long, and how the endpoints stand. */
@ApplicationScoped
public class WaitingDeliveries implements BackgroundReading {

    private static final int COUNTED = 100_000;
    private static final String FAILING = "failing";

    @Inject
    MeterRegistry registry;

    @Inject
    Sql sql;

    @Inject
    DomainClock clock;

    private GaugeFamily waiting;
    private GaugeFamily oldest;
    private GaugeFamily endpoints;

    @Override
    public String name() {
        return "deliveries";
    }

    @Override
    public void register() {
        waiting = GaugeFamily.register(
                registry,
                new Description(
                        "schoolbel.deliveries.waiting",
                        null,
                        "Webhooks that wait for their first or next attempt, at paused and disabled endpoints too; at most "
                                + COUNTED));
        oldest = GaugeFamily.register(
                registry,
                new Description(
                        "schoolbel.delivery.oldest.waiting",
                        "seconds",
                        "Since the oldest of those at active endpoints was made; 0 when none waits"));
        endpoints = GaugeFamily.register(
                registry,
                new Description(
                        "schoolbel.endpoints",
                        null,
                        "Endpoints: active and working, active but failing since the last attempt, paused, disabled, ended"),
                new Label(
                        "state",
                        List.of(Endpoint.ACTIVE, FAILING, Endpoint.PAUSED, Endpoint.DISABLED, Endpoint.ENDED)));
    }

    @Override
    public void read() {
        waiting.set(sql.query(
                        "select count(*) from (select 1 from delivery where state = 'waiting' limit ?) w",
                        row -> row.getLong(1),
                        COUNTED)
                .get(0));
        Instant first = sql.query(
                        "select min(d.created_at) as first_at from endpoint e cross join lateral (select created_at from delivery"
                                + " where state = 'waiting' and endpoint_id = e.id order by created_at, id limit 1) d"
                                + " where e.state = 'active'",
                        row -> Sql.instant(row, "first_at"))
                .get(0);
        oldest.set(
                first == null
                        ? 0
                        : Math.max(
                                        0,
                                        Duration.between(first, clock.machineInstant())
                                                .toMillis())
                                / 1e3);
        Map<List<String>, Long> byState = new HashMap<>();
        sql.query(
                "select case when state = 'active' and failing then 'failing' else state end, count(*) from endpoint"
                        + " group by 1",
                row -> byState.put(List.of(row.getString(1)), row.getLong(2)));
        endpoints.setAll(byState);
    }
}
