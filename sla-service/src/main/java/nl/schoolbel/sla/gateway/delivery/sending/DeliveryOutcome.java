package nl.schoolbel.sla.gateway.delivery.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.sla.DeliveryEnded;
import nl.schoolbel.events.sla.SlaEvents;
import nl.schoolbel.platform.outbox.Outbox;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.sla.gateway.delivery.domain.Health;
import nl.schoolbel.sla.gateway.delivery.domain.RetryLadder;
import nl.schoolbel.sla.gateway.delivery.queue.DeliveryQueue.Claimed;
import nl.schoolbel.sla.gateway.delivery.queue.OutcomeStore;
import nl.schoolbel.sla.gateway.delivery.queue.OutcomeStore.Attempted;
import nl.schoolbel.sla.gateway.delivery.queue.OutcomeStore.Head;
import nl.schoolbel.sla.gateway.delivery.queue.OutcomeStore.Settled;
import org.jboss.logging.Logger;

/** What attempts led to: delivered, tried again later, or dead with an alarm; and tells the end of each. */
@ApplicationScoped
class DeliveryOutcome {

    private static final Logger LOG = Logger.getLogger(DeliveryOutcome.class);
    private static final String WAITING = "waiting";

    @Inject
    OutcomeStore store;

    @Inject
    EndpointHealth health;

    @Inject
    GatewayConfig config;

    @Inject
    DomainClock clock;

    @Inject
    Outbox outbox;

    @Inject
    AttemptMeters meters;

    /** Writes down all of them, or none. */
    @Transactional
    void record(List<Outcome> batch) {
        Instant now = clock.machineInstant();
        store.log(batch.stream().map(DeliveryOutcome::attempted).toList());
        EndpointHealth.Batch endpoints = health.of(batch);
        List<Settled> all = new ArrayList<>();
        for (Outcome outcome : batch) {
            all.add(settled(outcome, endpoints.after(outcome, now), now));
        }
        Set<UUID> settled = store.settle(all);
        meters.settled(all, settled);
        behind(batch, all, now);
        endpoints.save(now);
        tellEnds(batch, all, settled);
    }

    private static Attempted attempted(Outcome outcome) {
        Claimed delivery = outcome.delivery();
        return new Attempted(
                delivery.id(),
                delivery.attempts() + 1,
                outcome.startedAt(),
                Duration.between(outcome.startedAt(), outcome.endedAt()).toMillis(),
                outcome.sent() == null ? null : (Integer) outcome.status(),
                outcome.problem(),
                outcome.sent() == null ? null : outcome.sent().note(),
                delivery.probe());
    }

    private Settled settled(Outcome outcome, Health endpoint, Instant now) {
        Claimed delivery = outcome.delivery();
        int attempts = delivery.attempts() + 1;
        if (outcome.delivered()) {
            return new Settled(delivery.id(), "delivered", attempts, delivery.rung() + 1, null, null, now);
        }
        Duration retryAfter = outcome.sent() == null ? null : outcome.sent().retryAfter();
        Instant notBefore = retryAfter == null ? null : now.plus(RetryLadder.honoured(retryAfter));
        if (delivery.probe() && endpoint.isOpen() && !RetryLadder.isRefusal(outcome.status())) {
            return new Settled(
                    delivery.id(), WAITING, attempts, delivery.rung(), endpoint.openUntil(), notBefore, null);
        }
        int rung = delivery.rung() + 1;
        return new RetryLadder(config.ladder(), config.jitter())
                .next(
                        rung,
                        outcome.status(),
                        retryAfter,
                        ThreadLocalRandom.current().nextDouble(-1, 1))
                .map(wait -> new Settled(delivery.id(), WAITING, attempts, rung, now.plus(wait), notBefore, null))
                .orElseGet(() -> new Settled(delivery.id(), "dead", attempts, rung, null, null, now));
    }

    /** What stands behind these in the order of a ticket waits with them, and goes on after them. */
    private void behind(List<Outcome> batch, List<Settled> all, Instant now) {
        List<Head> held = new ArrayList<>();
        List<Head> released = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            Claimed delivery = batch.get(i).delivery();
            Settled settled = all.get(i);
            if (delivery.ticketId() == null) {
                continue;
            }
            Head head = new Head(
                    delivery.endpointId(),
                    delivery.ticketId(),
                    delivery.type(),
                    delivery.sequence(),
                    settled.nextAttemptAt());
            if (settled.endedAt() == null) {
                held.add(head);
            } else if (delivery.attempts() > 0) {
                released.add(head);
            }
        }
        if (!held.isEmpty()) {
            store.holdBehind(held);
        }
        if (!released.isEmpty()) {
            store.releaseBehind(released, now);
        }
    }

    private void tellEnds(List<Outcome> batch, List<Settled> all, Set<UUID> settled) {
        List<Outbox.Telling<?>> tellings = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            Claimed delivery = batch.get(i).delivery();
            Settled end = all.get(i);
            if (end.endedAt() == null || !settled.contains(delivery.id())) {
                continue;
            }
            boolean delivered = batch.get(i).delivered();
            if (!delivered) {
                LOG.errorf("webhook %s (%s) is dead after %d attempts", delivery.id(), delivery.type(), end.attempts());
            }
            if (delivery.ticketId() != null) {
                tellings.add(new Outbox.Telling<>(
                        SlaEvents.DELIVERY_ENDED,
                        delivery.ticketId(),
                        "/sla/v1/deliveries/" + delivery.id(),
                        new DeliveryEnded(
                                delivery.ticketId(),
                                delivery.id(),
                                delivery.type(),
                                delivered,
                                end.attempts(),
                                clock.instant(),
                                OccurredBy.SCHOOLBEL)));
            }
        }
        if (!tellings.isEmpty()) {
            outbox.appendAll(tellings);
        }
    }
}
