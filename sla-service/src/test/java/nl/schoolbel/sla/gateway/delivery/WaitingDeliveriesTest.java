package nl.schoolbel.sla.gateway.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.metrics.Scrape;
import nl.schoolbel.platform.testkit.parts.HeldPlaces;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of deliveries that wait for longer than any other test's, and are due so late that nobody tries them. */
@OnRealParts
class WaitingDeliveriesTest {

    private static final String LONG_AGO = "2010-01-01T00:00:00Z";
    private static final String LONGER_AGO = "2000-01-01T00:00:00Z";

    @Inject
    WaitingDeliveries deliveries;

    private final UUID beheerpartner = UUID.randomUUID();

    @BeforeEach
    void beheerpartner() {
        HeldPlaces.run(
                "insert into beheerpartner (id, name, created_at) values ('" + beheerpartner + "', 'Wachtend', now())");
    }

    @AfterEach
    void takeAway() {
        HeldPlaces.run("delete from delivery where endpoint_id in (select id from endpoint where beheerpartner_id = '"
                + beheerpartner + "'); delete from endpoint where beheerpartner_id = '" + beheerpartner
                + "'; delete from webhook_message where beheerpartner_id = '" + beheerpartner + "'");
    }

    @Test
    void whereNobodyTriesNothingGrowsOld() {
        waitsAt("disabled", LONGER_AGO);
        waitsAt("paused", LONGER_AGO);

        deliveries.read();

        assertThat(oldest()).isLessThan(ageOf(LONG_AGO));
    }

    @Test
    void atAnActiveEndpointTheOldestCountsWhateverWaitsElsewhere() {
        waitsAt("disabled", LONGER_AGO);
        waitsAt("active", LONG_AGO);

        deliveries.read();

        assertThat(oldest())
                .isBetween(
                        ageOf(LONG_AGO).minus(Duration.ofDays(1)),
                        ageOf(LONG_AGO).plus(Duration.ofDays(1)));
    }

    private static Duration oldest() {
        return Duration.ofSeconds((long) Scrape.now().value("schoolbel_delivery_oldest_waiting_seconds", Map.of()));
    }

    private static Duration ageOf(String madeAt) {
        return Duration.between(Instant.parse(madeAt), Clock.systemUTC().instant());
    }

    private void waitsAt(String state, String madeAt) {
        UUID endpoint = UUID.randomUUID();
        UUID message = UUID.randomUUID();
        UUID ticket = UUID.randomUUID();
        HeldPlaces.run("insert into endpoint (id, beheerpartner_id, name, url, state, created_at) values ('" + endpoint
                + "', '" + beheerpartner + "', '" + state + "', 'http://127.0.0.1:9/', '" + state + "', now());"
                + " insert into webhook_message (id, ticket_id, beheerpartner_id, type, sequence, payload, created_at)"
                + " values ('" + message + "', '" + ticket + "', '" + beheerpartner + "', 'ticket-closed', 1, '{}', '"
                + madeAt
                + "'); insert into delivery (id, message_id, endpoint_id, ticket_id, type, sequence, rank, state,"
                + " next_attempt_at, created_at) values (gen_random_uuid(), '" + message + "', '" + endpoint + "', '"
                + ticket + "', 'ticket-closed', 1, 1, 'waiting', '2100-01-01T00:00:00Z', '" + madeAt + "')");
    }
}
