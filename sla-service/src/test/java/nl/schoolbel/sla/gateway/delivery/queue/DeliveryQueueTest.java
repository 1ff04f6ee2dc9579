package nl.schoolbel.sla.gateway.delivery.queue;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.parts.HeldPlaces;
import nl.schoolbel.sla.gateway.delivery.queue.DeliveryQueue.Claimed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which deliveries are handed out. The endpoint is paused, so that nobody but the test claims. */
@OnRealParts
class DeliveryQueueTest {

    @Inject
    DeliveryQueue queue;

    private final UUID beheerpartner = UUID.randomUUID();
    private final UUID endpoint = UUID.randomUUID();
    private final Instant now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS);

    @BeforeEach
    void pausedEndpoint() {
        HeldPlaces.run("insert into beheerpartner (id, name, created_at) values ('" + beheerpartner
                + "', 'Wachtrij', now()); insert into endpoint (id, beheerpartner_id, name, url, state, created_at) values ('"
                + endpoint + "', '" + beheerpartner + "', 'W', 'http://127.0.0.1:9/', 'paused', now())");
    }

    @Test
    void ofATicketTheOldestIsHandedOutAndNothingBehindIt() {
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        waits(one, "ticket-handed-over", 1);
        waits(one, "ticket-closed", 2);
        waits(other, "ticket-handed-over", 1);

        assertThat(claim(10)).extracting(Claimed::ticketId).containsExactlyInAnyOrder(one, other);
        assertThat(claim(10)).as("claimed already").isEmpty();
    }

    @Test
    void anEscalationWaitsForTheHandOverOnly() {
        UUID known = UUID.randomUUID();
        waits(known, "ticket-commented", 2);
        waits(known, "ticket-escalated", 3);
        UUID unknown = UUID.randomUUID();
        waits(unknown, "ticket-handed-over", 1);
        waits(unknown, "ticket-escalated", 2);

        assertThat(claim(10))
                .extracting(Claimed::type)
                .containsExactlyInAnyOrder("ticket-commented", "ticket-escalated", "ticket-handed-over");
    }

    @Test
    void theUrgentGoFirstAndWhatIsSentAgainGoesLast() {
        waits(UUID.randomUUID(), "ticket-closed", 1, 2, now.minusSeconds(900));
        waits(UUID.randomUUID(), "ticket-reopened", 1, 1, now.minusSeconds(100));
        waits(UUID.randomUUID(), "ticket-commented", 1, 1, now.minusSeconds(500));
        waits(UUID.randomUUID(), "ticket-escalated", 1, 0, now);

        assertThat(List.of(claim(1), claim(1), claim(1), claim(1)))
                .extracting(claimed -> claimed.get(0).type())
                .containsExactly("ticket-escalated", "ticket-commented", "ticket-reopened", "ticket-closed");
    }

    @Test
    void aClaimThatRanOutIsHandedOutAgainWithTheSameMessage() {
        waits(UUID.randomUUID(), "ticket-closed", 1);
        Claimed first = claim(1).get(0);

        assertThat(claimAt(now.plusSeconds(20))).isEmpty();
        assertThat(claimAt(now.plusSeconds(20).plusMillis(1)))
                .extracting(Claimed::messageId)
                .containsExactly(first.messageId());
    }

    @Test
    void whatIsNotDueWaitsButMayBeAProbe() {
        waits(UUID.randomUUID(), "ticket-closed", 1, 1, now.plusSeconds(3600));
        HeldPlaces.run("insert into endpoint_health (endpoint_id, failures, failing_from, open_until) values ('"
                + endpoint + "', 3, now(), '" + now + "')");

        assertThat(claim(1)).isEmpty();
        assertThat(probe()).extracting(Claimed::probe).containsExactly(true);
        assertThat(probe()).as("one probe at a time").isEmpty();
    }

    @Test
    void oneThatIsNeverTakenIsNotTheOnlyProbeHoweverUrgentItIs() {
        UUID poison = UUID.randomUUID();
        waits(poison, "ticket-handed-over", 1, 0, now);
        HeldPlaces.run("update delivery set attempts = 2 where ticket_id = '" + poison + "'");
        UUID other = UUID.randomUUID();
        waits(other, "ticket-closed", 1, 1, now.plusSeconds(3600));
        HeldPlaces.run("update delivery set attempts = 1 where ticket_id = '" + other
                + "'; insert into endpoint_health (endpoint_id, failures, failing_from, open_until) values ('"
                + endpoint + "', 3, now(), '" + now + "')");

        assertThat(probe()).extracting(Claimed::ticketId).containsExactly(other);
    }

    @Test
    void noProbeIsMadeBeforeThePauseIsOverNorOfWhatTheReceiverAskedToBeLeft() {
        UUID ticket = UUID.randomUUID();
        waits(ticket, "ticket-closed", 1);
        HeldPlaces.run("insert into endpoint_health (endpoint_id, failures, failing_from, open_until) values ('"
                + endpoint + "', 3, now(), '" + now.plusMillis(1) + "')");
        assertThat(probe()).isEmpty();

        HeldPlaces.run("update endpoint_health set open_until = '" + now + "' where endpoint_id = '" + endpoint
                + "'; update delivery set not_before = '" + now.plusSeconds(5) + "' where ticket_id = '" + ticket
                + "'");
        assertThat(probe()).isEmpty();
    }

    private void waits(UUID ticket, String type, int sequence) {
        waits(ticket, type, sequence, 1, now);
    }

    private void waits(UUID ticket, String type, int sequence, int rank, Instant dueAt) {
        UUID message = UUID.randomUUID();
        HeldPlaces.run(
                "insert into webhook_message (id, ticket_id, beheerpartner_id, type, sequence, payload, created_at)"
                        + " values ('" + message + "', '" + ticket + "', '" + beheerpartner + "', '" + type + "', "
                        + sequence
                        + ", '{}', now()); insert into delivery (id, message_id, endpoint_id, ticket_id, type, sequence, rank, state,"
                        + " next_attempt_at, created_at) values (gen_random_uuid(), '" + message + "', '" + endpoint
                        + "', '"
                        + ticket + "', '" + type + "', " + sequence + ", " + rank + ", 'waiting', '" + dueAt
                        + "', now())");
    }

    private List<Claimed> claim(int limit) {
        return QuarkusTransaction.requiringNew()
                .call(() -> queue.claim(Map.of(endpoint, limit), now, now.plus(Duration.ofSeconds(20))));
    }

    private List<Claimed> claimAt(Instant at) {
        return QuarkusTransaction.requiringNew()
                .call(() -> queue.claim(Map.of(endpoint, 10), at, at.plus(Duration.ofSeconds(20))));
    }

    private List<Claimed> probe() {
        return QuarkusTransaction.requiringNew()
                .call(() -> queue.claimProbe(endpoint, now, now.plus(Duration.ofSeconds(20))));
    }
}
