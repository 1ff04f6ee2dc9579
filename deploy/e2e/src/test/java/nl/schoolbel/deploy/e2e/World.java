package nl.schoolbel.deploy.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import nl.schoolbel.deploy.local.Account;
import nl.schoolbel.deploy.local.PartFailed;
import nl.schoolbel.deploy.local.Ports;
import nl.schoolbel.deploy.local.Service;
import nl.schoolbel.deploy.local.Stack;
import nl.schoolbel.deploy.local.StackOptions;
import nl.schoolbel.deploy.local.client.ApiClient;
import nl.schoolbel.deploy.local.client.SimulatorClient;
import nl.schoolbel.deploy.local.demo.Board;

/** The running stack with the demo's board on it, and what can befall it. */
final class World implements AutoCloseable {

    /** Rungs of seconds instead of hours, so that a beheerpartner who recovers is told while the test still waits. */
    private static final String SHORT_LADDER = "0s" + ",2s".repeat(40);

    /** What a killed node had in hand is tried again after this. */
    private static final String SHORT_LEASE = "5s";

    /** An endpoint that failed is left in peace no longer than this. */
    private static final String SHORT_PAUSE = "2s";

    private final Stack stack;
    private final DomainTime time;
    private final ToldEvents told;

    private World(Stack stack) {
        this.stack = stack;
        this.time = new DomainTime(stack);
        this.told = new ToldEvents(stack.kafkaBootstrapServers());
    }

    private static Path data() {
        return Path.of(System.getProperty("schoolbel.e2e.data", "target/stack"));
    }

    /** Starts everything with empty databases and topics, and loads the board. */
    static World start() {
        Path data = data();
        StackOptions options = StackOptions.standard()
                .in(data)
                .emptied()
                .on(Ports.random())
                .with(Service.SLA, "SCHOOLBEL_GATEWAY_DELIVERY_LADDER", SHORT_LADDER)
                .with(Service.SLA, "SCHOOLBEL_GATEWAY_DELIVERY_LEASE", SHORT_LEASE)
                .with(Service.SLA, "SCHOOLBEL_GATEWAY_DELIVERY_CIRCUIT_FIRST_PAUSE", SHORT_PAUSE)
                .with(Service.SLA, "SCHOOLBEL_GATEWAY_DELIVERY_CIRCUIT_LONGEST_PAUSE", SHORT_PAUSE);
        try {
            Stack stack = Stack.start(options);
            try {
                new Board(stack, data).load();
                return new World(stack);
            } catch (IOException | RuntimeException e) {
                stack.close();
                throw e;
            }
        } catch (PartFailed e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        stack.close();
    }

    Stack stack() {
        return stack;
    }

    /** What a service has written down since its first start in this run. */
    Path log(Service service) {
        return data().resolve("logs").resolve(service.fullName() + ".log");
    }

    DomainTime time() {
        return time;
    }

    ToldEvents told() {
        return told;
    }

    ApiClient tickets(Account account) {
        return stack.api(Service.TICKETS, account);
    }

    ApiClient sla(Account account) {
        return stack.api(Service.SLA, account);
    }

    SimulatorClient beheerpartner() {
        return stack.simulatorClient();
    }

    /** The beheerpartner's system takes webhooks and never answers by itself. */
    void beheerpartnerIsSilent() {
        beheerpartner().behave(Map.of("behaviour", "silent"));
    }

    /** The beheerpartner's system answers every webhook with a fault of its own. */
    void beheerpartnerFails() {
        beheerpartner().behave(Map.of("behaviour", "failing", "status", 503));
    }

    /** Lets something happen while the broker is down; it is back afterwards, come what may. */
    void withoutBroker(Runnable happening) {
        stack.stopKafka();
        try {
            happening.run();
        } finally {
            startBroker();
        }
    }

    private void startBroker() {
        try {
            stack.startKafka();
        } catch (PartFailed e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends services as {@code kill -9} does, all at once, lets something happen, and starts them again. */
    void withoutServices(Runnable happening, Service... victims) {
        Arrays.stream(victims).parallel().forEach(stack::kill);
        try {
            happening.run();
        } finally {
            CompletableFuture.allOf(Arrays.stream(victims)
                            .map(victim -> CompletableFuture.runAsync(() -> startAgain(victim)))
                            .toArray(CompletableFuture[]::new))
                    .join();
            time.restore();
        }
    }

    private void startAgain(Service service) {
        try {
            stack.start(service);
        } catch (PartFailed e) {
            throw new IllegalStateException(e);
        }
    }
}
