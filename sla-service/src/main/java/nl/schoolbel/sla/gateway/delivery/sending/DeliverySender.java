package nl.schoolbel.sla.gateway.delivery.sending;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.platform.work.Worker;
import nl.schoolbel.sla.clock.OwnFacts;
import nl.schoolbel.sla.gateway.delivery.domain.RateLimit;
import nl.schoolbel.sla.gateway.delivery.queue.DeliveryQueue;
import nl.schoolbel.sla.gateway.delivery.queue.DeliveryQueue.Claimed;
import nl.schoolbel.sla.gateway.delivery.queue.HealthStore;
import nl.schoolbel.sla.gateway.endpoints.EndpointSettings;
import nl.schoolbel.sla.gateway.endpoints.Endpoints;
import nl.schoolbel.sla.gateway.messages.WebhookType;

/**
 * Brings waiting deliveries to their endpoints. One thread claims for all endpoints that have room, each of which has a lane
 * of its own: a slow one holds up nobody else. {@link Attempts} makes the attempts.
 */
@ApplicationScoped
public class DeliverySender {

    @Inject
    DeliveryQueue queue;

    @Inject
    HealthStore health;

    @Inject
    Endpoints endpoints;

    @Inject
    Attempts attempts;

    @Inject
    GatewayConfig config;

    @Inject
    OwnFacts facts;

    @Inject
    DomainClock clock;

    private final Map<UUID, Lane> lanes = new ConcurrentHashMap<>();
    private Worker worker;
    private Instant renewedAt = Instant.EPOCH;

    @PostConstruct
    void prepare() {
        worker = new Worker("webhook-sender", 1, config.poll(), this::sendDue);
    }

    void start(@Observes StartupEvent event) {
        attempts.start(this::wake);
        worker.start();
    }

    /** Claims nothing more, gives back what was not tried, and lets what is under way end. */
    void stop(@Observes ShutdownEvent event) {
        worker.stop();
        List<UUID> untried = new ArrayList<>();
        lanes.values().forEach(lane -> lane.clear().forEach(one -> untried.add(one.id())));
        if (!untried.isEmpty()) {
            attempts.giveBack(untried);
        }
        attempts.stop();
    }

    public void wake() {
        worker.wake();
    }

    private boolean sendDue() {
        Instant now = clock.machineInstant();
        renew(now);
        Map<UUID, Integer> free = new LinkedHashMap<>();
        for (DeliveryQueue.Work work : queue.endpointsWithWork(now)) {
            Lane lane = lanes.computeIfAbsent(work.endpointId(), endpoint -> new Lane(config.perEndpoint()));
            if (work.open()) {
                if (lane.isIdle()) {
                    send(QuarkusTransaction.requiringNew()
                            .call(() -> queue.claimProbe(work.endpointId(), now, now.plus(config.lease()))));
                }
            } else if (lane.room() > 0) {
                rate(work.endpointId())
                        .ifPresentOrElse(
                                limit -> send(claimLimited(work.endpointId(), limit, lane.room(), now)),
                                () -> free.put(work.endpointId(), lane.room()));
            }
        }
        if (!free.isEmpty()) {
            send(QuarkusTransaction.requiringNew()
                    .call(() -> offered(queue.claim(free, now, now.plus(config.lease())))));
        }
        return false;
    }

    private Optional<RateLimit> rate(UUID endpoint) {
        return endpoints.settings(endpoint).map(EndpointSettings::ratePerMinute).map(RateLimit::new);
    }

    private List<Claimed> claimLimited(UUID endpoint, RateLimit limit, int room, Instant now) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Instant nextSlot = health.lockNextSlot(endpoint);
            int allowed = limit.take(room, nextSlot, now).count();
            if (allowed == 0) {
                return List.of();
            }
            List<Claimed> claimed = queue.claim(Map.of(endpoint, allowed), now, now.plus(config.lease()));
            if (!claimed.isEmpty()) {
                health.setNextSlot(
                        endpoint, limit.take(claimed.size(), nextSlot, now).nextSlotAt());
            }
            return offered(claimed);
        });
    }

    /** Clocks do not count the time in which the beheerpartner could not know of the ticket: from now on it can. */
    private List<Claimed> offered(List<Claimed> claimed) {
        List<UUID> tickets = claimed.stream()
                .filter(one -> one.attempts() == 0
                        && WebhookType.TICKET_HANDED_OVER.slug().equals(one.type()))
                .map(Claimed::ticketId)
                .toList();
        if (!tickets.isEmpty()) {
            facts.offered(tickets, clock.instant());
        }
        return claimed;
    }

    private void send(List<Claimed> claimed) {
        for (Claimed one : claimed) {
            attempts.hold(one);
            lanes.get(one.endpointId()).add(one);
        }
        claimed.stream().map(Claimed::endpointId).distinct().forEach(endpoint -> attempts.pump(lanes.get(endpoint)));
    }

    private void renew(Instant now) {
        if (!renewedAt.plus(config.lease().dividedBy(4)).isAfter(now)) {
            renewedAt = now;
            List<UUID> held = attempts.held();
            if (!held.isEmpty()) {
                QuarkusTransaction.requiringNew().run(() -> queue.renew(held, now.plus(config.lease())));
            }
        }
    }
}
