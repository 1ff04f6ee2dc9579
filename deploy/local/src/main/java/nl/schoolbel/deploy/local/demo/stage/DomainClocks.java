package nl.schoolbel.deploy.local.demo.stage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.schoolbel.deploy.local.Account;
import nl.schoolbel.deploy.local.Service;
import nl.schoolbel.deploy.local.Stack;
import nl.schoolbel.deploy.local.client.ApiClient;

/** The domain clocks of the services in which a year is played. Closing puts all of them back to the machine's time. */
public final class DomainClocks implements AutoCloseable {

    private final List<ApiClient> services;
    private final Clock machine = Clock.systemUTC();

    public DomainClocks(Stack stack, Service... followers) {
        this.services = Stream.of(followers)
                .map(service -> stack.api(service, Account.OPERATOR))
                .toList();
    }

    /** What the machine says now. */
    public Instant machineTime() {
        return machine.instant();
    }

    /** Sets all clocks to this moment, from which they go on. */
    public void moveTo(Instant moment) {
        shift(Duration.between(machine.instant(), moment));
    }

    @Override
    public void close() {
        shift(Duration.ZERO);
    }

    private void shift(Duration offset) {
        services.parallelStream()
                .forEach(service -> service.call(
                                "PUT", "/clock-offset", Map.of(), Map.of("offsetSeconds", offset.toSeconds()))
                        .orThrow("moving the clock"));
    }
}
