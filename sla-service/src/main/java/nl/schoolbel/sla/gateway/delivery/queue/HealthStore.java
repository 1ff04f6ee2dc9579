package nl.schoolbel.sla.gateway.delivery.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.platform.sql.Sql;
import nl.schoolbel.sla.gateway.delivery.domain.Health;

/** Rows of how endpoints have answered lately, which all nodes share. */
@ApplicationScoped
public class HealthStore {

    @Inject
    Sql sql;

    /** Those of the endpoints that are not well. */
    public Map<UUID, Health> unwell(Collection<UUID> endpoints) {
        return read(endpoints, " and failures > 0");
    }

    /** All of the endpoints, made where they were missing, and locked in one order. */
    public Map<UUID, Health> lock(Collection<UUID> endpoints) {
        sql.update(
                "insert into endpoint_health (endpoint_id) select e from unnest(?::uuid[]) e order by e"
                        + " on conflict do nothing",
                (Object) endpoints.toArray(UUID[]::new));
        return read(endpoints, " order by endpoint_id for update");
    }

    private Map<UUID, Health> read(Collection<UUID> endpoints, String more) {
        Map<UUID, Health> found = new HashMap<>();
        sql.query(
                "select * from endpoint_health where endpoint_id = any(?)" + more,
                row -> found.put(
                        row.getObject("endpoint_id", UUID.class),
                        new Health(
                                row.getInt("failures"),
                                Sql.instant(row, "failing_from"),
                                row.getInt("outages"),
                                row.getObject("first_failed", UUID.class),
                                row.getBoolean("several_failed"),
                                Sql.instant(row, "open_until"),
                                row.getInt("pauses"))),
                (Object) endpoints.toArray(UUID[]::new));
        return found;
    }

    /** Keeps what has become of an endpoint; a probe of it is over. */
    public void save(UUID endpoint, Health health) {
        sql.update(
                "update endpoint_health set failures = ?, failing_from = ?, outages = ?, first_failed = ?,"
                        + " several_failed = ?, open_until = ?, pauses = ?, probing_until = null where endpoint_id = ?",
                health.failures(),
                health.failingFrom(),
                health.outages(),
                health.firstFailed(),
                health.severalFailed(),
                health.openUntil(),
                health.pauses(),
                endpoint);
        sql.update(
                "update endpoint set failing = ? where id = ? and failing <> ?",
                health.isFailing(),
                endpoint,
                health.isFailing());
    }

    /** When the next delivery fits the rate of an endpoint, locked; null when none was counted yet. */
    public Instant lockNextSlot(UUID endpoint) {
        sql.update("insert into endpoint_health (endpoint_id) values (?) on conflict do nothing", endpoint);
        return sql.query(
                        "select next_slot_at from endpoint_health where endpoint_id = ? for update",
                        row -> Sql.instant(row, "next_slot_at"),
                        endpoint)
                .get(0);
    }

    public void setNextSlot(UUID endpoint, Instant at) {
        sql.update("update endpoint_health set next_slot_at = ? where endpoint_id = ?", at, endpoint);
    }
}
