package nl.schoolbel.deploy.e2e;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.schoolbel.deploy.local.Account;
import nl.schoolbel.deploy.local.Service;
import nl.schoolbel.deploy.local.Stack;
import org.awaitility.Awaitility;

/** The domain time of the services that count in it: the machine's plus an offset, which only ever grows. */
final class DomainTime {

    private static final List<Service> FOLLOWERS = List.of(Service.TICKETS, Service.SLA);

    private final Stack stack;
    private final Clock machine = Clock.systemUTC();
    private long offsetSeconds;

    DomainTime(Stack stack) {
        this.stack = stack;
    }

    Instant now() {
        return machine.instant().plusSeconds(offsetSeconds);
    }

    /** Moves on to this instant or less than a second beyond; does nothing when it has passed. */
    void moveTo(Instant moment) {
        Duration ahead = Duration.between(machine.instant(), moment);
        long wanted = ahead.getNano() == 0 ? ahead.getSeconds() : ahead.getSeconds() + 1;
        if (wanted > offsetSeconds) {
            offsetSeconds = wanted;
            restore();
        }
    }

    /** Waits until the moment is there by itself, for a few seconds that no jump can hit exactly. */
    void passes(Instant moment) {
        Awaitility.await("passing of " + moment)
                .atMost(Duration.ofSeconds(30))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> !now().isBefore(moment));
    }

    void moveBy(Duration step) {
        offsetSeconds += step.toSeconds();
        restore();
    }

    /** Tells the services the offset anew; one that was started again has forgotten it. */
    void restore() {
        FOLLOWERS.forEach(service -> stack.api(service, Account.OPERATOR)
                .call("PUT", "/clock-offset", Map.of(), Map.of("offsetSeconds", offsetSeconds))
                .orThrow("moving the clock of " + service.fullName()));
    }
}
