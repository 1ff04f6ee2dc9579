package nl.schoolbel.sla.gateway.delivery;

import io.opentelemetry.api.trace.SpanKind;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.platform.trace.TraceContext;
import nl.schoolbel.platform.work.Worker;
import nl.schoolbel.sla.clock.OwnFacts;
import nl.schoolbel.sla.gateway.messages.WebhookType;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/**
 * Brings waiting deliveries to their endpoints. One thread claims, the HTTP client sends without blocking, so that a
 * slow endpoint holds up nobody else; at most a few attempts are under way per endpoint. What an attempt led to is
 * recorded by {@link DeliveryOutcome}.
 */
@ApplicationScoped
public class DeliverySender {

    private static final Logger LOG = Logger.getLogger(DeliverySender.class);
    private static final Duration LEASE_BEYOND_TIMEOUT = Duration.ofSeconds(15);

    @Inject
    DeliveryStore store;

    @Inject
    DeliveryOutcome outcome;

    @Inject
    WebhookClient client;

    @Inject
    GatewayConfig config;

    @Inject
    DomainClock clock;

    @Inject
    OwnFacts facts;

    @Inject
    ManagedExecutor recorders;

    private final Map<UUID, AtomicInteger> underWay = new ConcurrentHashMap<>();
    private Worker worker;

    @PostConstruct
    void prepare() {
        worker = new Worker("webhook-sender", 1, config.poll(), this::sendDue);
    }

    void start(@Observes StartupEvent event) {
        worker.start();
    }

    void stop(@Observes ShutdownEvent event) {
        worker.stop();
    }

    void wake() {
        worker.wake();
    }

    private boolean sendDue() {
        Instant now = clock.machineInstant();
        for (UUID endpoint : store.endpointsWithWork(now)) {
            AtomicInteger busy = underWay.computeIfAbsent(endpoint, e -> new AtomicInteger());
            int free = config.perEndpoint() - busy.get();
            if (free > 0 && !worker.isStopping()) {
                for (DeliveryStore.Claimed claimed : claim(endpoint, free, now)) {
                    busy.incrementAndGet();
                    attempt(claimed, busy);
                }
            }
        }
        return false;
    }

    private Iterable<DeliveryStore.Claimed> claim(UUID endpoint, int limit, Instant now) {
        Duration lease = config.timeout().plus(LEASE_BEYOND_TIMEOUT);
        return QuarkusTransaction.requiringNew().call(() -> store.claim(endpoint, limit, now, lease));
    }

    /** Clocks do not count the time in which the beheerpartner could not know of the ticket. */
    private void offer(DeliveryStore.Claimed claimed) {
        Instant offeredAt = clock.instant();
        QuarkusTransaction.requiringNew().run(() -> facts.offered(claimed.ticketId(), offeredAt));
    }

    private void attempt(DeliveryStore.Claimed claimed, AtomicInteger busy) {
        Instant startedAt = clock.machineInstant();
        if (claimed.attempts() == 0 && WebhookType.TICKET_HANDED_OVER.slug().equals(claimed.type())) {
            offer(claimed);
        }
        Executor recorder = recorders;
        TraceContext.continued(
                claimed.traceparent(),
                "webhook " + claimed.type(),
                SpanKind.CLIENT,
                () -> client.post(claimed, startedAt)
                        .handleAsync(
                                (answer, fault) -> {
                                    try {
                                        outcome.record(claimed, startedAt, answer, fault);
                                    } catch (RuntimeException notRecorded) {
                                        // The lease runs out and the attempt is made again, with the same webhook-id.
                                        LOG.warnf(
                                                "attempt of %s not recorded: %s", claimed.id(), notRecorded.toString());
                                    } finally {
                                        busy.decrementAndGet();
                                        wake();
                                    }
                                    return null;
                                },
                                recorder));
    }
}
