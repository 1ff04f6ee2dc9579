package nl.schoolbel.sla.gateway.delivery.sending;

import io.opentelemetry.api.trace.Span;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.schoolbel.platform.time.DomainClock;
import nl.schoolbel.platform.trace.TraceContext;
import nl.schoolbel.sla.gateway.connectors.Connectors;
import nl.schoolbel.sla.gateway.connectors.OutgoingMessage;
import nl.schoolbel.sla.gateway.connectors.Sent;
import nl.schoolbel.sla.gateway.delivery.queue.DeliveryQueue;
import nl.schoolbel.sla.gateway.delivery.queue.DeliveryQueue.Claimed;
import nl.schoolbel.sla.gateway.endpoints.EndpointSettings;
import nl.schoolbel.sla.gateway.endpoints.Endpoints;
import org.jboss.logging.Logger;

/**
 * Makes the attempts of what was claimed. Threads only start them; no thread waits for an answer. A delivery is in hand from
 * its claim until its outcome is written down.
 */
@ApplicationScoped
class Attempts {

    private static final Logger LOG = Logger.getLogger(Attempts.class);
    private static final int STARTERS = 2;
    private static final Duration QUICK = Duration.ofSeconds(1);

    @Inject
    Connectors connectors;

    @Inject
    Endpoints endpoints;

    @Inject
    DeliveryQueue queue;

    @Inject
    OutcomeRecorder recorder;

    @Inject
    AttemptMeters meters;

    @Inject
    GatewayConfig config;

    @Inject
    DomainClock clock;

    private final Set<UUID> held = ConcurrentHashMap.newKeySet();
    private ExecutorService starters;

    /** @param next what to do when more may be claimed */
    void start(Runnable next) {
        starters = Executors.newFixedThreadPool(STARTERS, work -> {
            Thread thread = new Thread(work, "webhook-attempt");
            thread.setDaemon(true);
            return thread;
        });
        recorder.start(done -> {
            done.forEach(held::remove);
            next.run();
        });
    }

    /**
     * Lets what is under way end, for as long as a stop may take, and writes down what came of it. What takes longer is given
     * back: another node brings it anew under its id.
     */
    void stop() {
        recorder.stop(held);
        List<UUID> left = held();
        if (!left.isEmpty()) {
            giveBack(left);
        }
        if (starters != null) {
            starters.shutdownNow();
        }
    }

    void hold(Claimed claimed) {
        held.add(claimed.id());
    }

    List<UUID> held() {
        return List.copyOf(held);
    }

    /** Starts as many of a lane as may be under way. */
    void pump(Lane lane) {
        for (Optional<Claimed> next = lane.next(); next.isPresent(); next = lane.next()) {
            Claimed claimed = next.get();
            starters.execute(() -> attempt(claimed, lane));
        }
    }

    private void attempt(Claimed claimed, Lane lane) {
        Instant startedAt = clock.machineInstant();
        Span span = AttemptSpan.begun(claimed);
        TraceContext.within(span, () -> deliver(claimed, startedAt, span))
                .toCompletableFuture()
                .orTimeout(config.deadline().toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((sent, fault) -> {
                    Outcome outcome = Outcome.of(claimed, startedAt, clock.machineInstant(), sent, fault);
                    TraceContext.within(span, () -> meters.over(outcome));
                    AttemptSpan.ended(span, outcome);
                    over(outcome, lane);
                });
    }

    private CompletionStage<Sent> deliver(Claimed claimed, Instant startedAt, Span span) {
        try {
            EndpointSettings endpoint = endpoints.settings(claimed.endpointId()).orElseThrow();
            AttemptSpan.goesTo(span, endpoint.url());
            return connectors
                    .find(endpoint.connector())
                    .orElseThrow(() -> new IllegalStateException("no connector " + endpoint.connector()))
                    .deliver(message(claimed), endpoint, startedAt);
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "webhook %s could not be made", claimed.id());
            return CompletableFuture.failedFuture(fault);
        }
    }

    private static OutgoingMessage message(Claimed claimed) {
        return new OutgoingMessage(
                claimed.messageId(),
                claimed.id(),
                claimed.ticketId(),
                claimed.number(),
                claimed.type(),
                claimed.sequence(),
                claimed.payload(),
                claimed.attempts(),
                TraceContext.current());
    }

    private void over(Outcome outcome, Lane lane) {
        boolean quick = Duration.between(outcome.startedAt(), outcome.endedAt()).compareTo(QUICK) < 0;
        recorder.add(outcome);
        List<UUID> givenBack = lane.done(outcome.delivered() && quick).stream()
                .map(Claimed::id)
                .toList();
        if (!givenBack.isEmpty()) {
            starters.execute(() -> giveBack(givenBack));
        }
        pump(lane);
    }

    /** Lets others claim what was not tried. */
    void giveBack(List<UUID> deliveries) {
        deliveries.forEach(held::remove);
        QuarkusTransaction.requiringNew().run(() -> queue.release(deliveries));
    }
}
