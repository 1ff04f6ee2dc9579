package nl.schoolbel.sla.gateway.callback;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.schoolbel.platform.time.DomainClock;

/**
 * A system may tell of a ticket before the answer that its ticket was made has reached us. Such a body is read again for a
 * while; a ticket that stays unknown is none of ours.
 */
@ApplicationScoped
class UnplacedBodies {

    static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);
    private static final int MOST_AT_ONCE = 100;

    @Inject
    InboundStore bodies;

    @Inject
    InboundReaders readers;

    @Inject
    UpdateIntake intake;

    @Inject
    CallbackConfig config;

    @Inject
    DomainClock clock;

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        for (int i = 0; i < MOST_AT_ONCE; i++) {
            if (!isAnyLeft()) {
                return;
            }
        }
    }

    private boolean isAnyLeft() {
        try {
            return QuarkusTransaction.requiringNew().call(this::lookAtOne);
        } catch (ReaderFailed failed) {
            QuarkusTransaction.requiringNew()
                    .run(() -> bodies.lock(failed.inbound())
                            .ifPresent(body -> intake.again(body, ReaderFailed.asReading(), /* last= */ true)));
            return true;
        }
    }

    private boolean lookAtOne() {
        Optional<InboundBody> found = bodies.lockUnplaced(clock.machineInstant());
        found.ifPresent(body -> {
            Instant until = body.receivedAt().plus(config.unplacedFor());
            boolean last = !clock.instant().isBefore(until);
            intake.again(body, readers.readAgain(body).orElse(new Reading.Passed("gone")), last);
        });
        return found.isPresent();
    }
}
