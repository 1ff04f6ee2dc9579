package nl.schoolbel.sla.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ThreadLocalRandom;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.sla.DeliveryEnded;
import nl.schoolbel.events.sla.SlaEvents;
import nl.schoolbel.platform.outbox.Outbox;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.gateway.wire.WireRefused;
import org.jboss.logging.Logger;

/** Writes down what an attempt led to: delivered, tried again later, or dead with an alarm; and tells the end of it. */
@ApplicationScoped
public class DeliveryOutcome {

    private static final Logger LOG = Logger.getLogger(DeliveryOutcome.class);

    @Inject
    DeliveryStore store;

    @Inject
    GatewayConfig config;

    @Inject
    DomainClock clock;

    @Inject
    Outbox outbox;

    @Transactional
    void record(DeliveryStore.Claimed delivery, Instant startedAt, WebhookClient.Answer answer, Throwable fault) {
        Instant now = clock.machineInstant();
        int attempts = delivery.attempts() + 1;
        int status = answer == null ? 0 : answer.status();
        store.logAttempt(
                delivery.id(),
                attempts,
                startedAt,
                Duration.between(startedAt, now).toMillis(),
                answer == null ? null : (Integer) status,
                fault == null ? null : describe(fault));
        if (status >= 200 && status < 300) {
            end(delivery, true, attempts, now);
            store.recovered(delivery.endpointId(), now);
            return;
        }
        store.markFailing(delivery.endpointId());
        if (RetryLadder.endsEndpoint(status)) {
            store.endEndpoint(delivery.endpointId());
        }
        Optional<Duration> wait = new RetryLadder(config.ladder(), config.jitter())
                .next(
                        attempts,
                        status,
                        answer == null ? null : answer.retryAfter(),
                        ThreadLocalRandom.current().nextDouble(-1, 1));
        wait.ifPresentOrElse(
                later -> store.waitFor(delivery.id(), attempts, now.plus(later)),
                () -> end(delivery, false, attempts, now));
    }

    private void end(DeliveryStore.Claimed delivery, boolean delivered, int attempts, Instant now) {
        if (!store.end(delivery.id(), delivered ? "delivered" : "dead", attempts, now)) {
            return;
        }
        if (!delivered) {
            LOG.errorf("webhook %s (%s) is dead after %d attempts", delivery.id(), delivery.type(), attempts);
        }
        outbox.append(
                SlaEvents.DELIVERY_ENDED,
                delivery.ticketId(),
                "/sla/v1/deliveries/" + delivery.id(),
                new DeliveryEnded(
                        delivery.ticketId(),
                        delivery.id(),
                        delivery.type(),
                        delivered,
                        attempts,
                        clock.instant(),
                        OccurredBy.SCHOOLBEL));
    }

    private static String describe(Throwable fault) {
        Throwable cause = fault instanceof CompletionException && fault.getCause() != null ? fault.getCause() : fault;
        return cause instanceof WireRefused refused ? refused.getMessage() : "not sent";
    }
}
