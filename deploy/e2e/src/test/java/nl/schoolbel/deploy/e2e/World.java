package nl.schoolbel.deploy.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.schoolbel.deploy.e2e.traces.TraceReceiver;
import nl.schoolbel.deploy.local.Account;
import nl.schoolbel.deploy.local.Node;
import nl.schoolbel.deploy.local.PartFailed;
import nl.schoolbel.deploy.local.Ports;
import nl.schoolbel.deploy.local.Progress;
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

    /** Nodes of each service when faults are tested; with 1 there is never a second one. */
    private static final int REPLICAS = Integer.getInteger("schoolbel.e2e.replicas", 2);

    private final Stack stack;
    private final DomainTime time;
    private final ToldEvents told;
    private final TraceReceiver traces;

    /** Nodes of each service that run now. */
    private int running = 1;

    private World(Stack stack, TraceReceiver traces) {
        this.stack = stack;
        this.traces = traces;
        this.time = new DomainTime(stack);
        this.told = new ToldEvents(stack.kafkaBootstrapServers());
    }

    /** Where the stack keeps everything. */
    static Path data() {
        return Path.of(System.getProperty("schoolbel.e2e.data", "target/stack"));
    }

    /** Starts everything with empty databases and topics, and loads the board. */
    static World start() {
        Path data = data();
        TraceReceiver traces = TraceReceiver.start();
        StackOptions options = StackOptions.standard()
                .in(data)
                .emptied()
                .on(Ports.random())
                .replicas(REPLICAS)
                .with(Service.SLA, "SCHOOLBEL_GATEWAY_DELIVERY_LADDER", SHORT_LADDER)
                .with(Service.SLA, "SCHOOLBEL_GATEWAY_DELIVERY_LEASE", SHORT_LEASE)
                .with(Service.SLA, "SCHOOLBEL_GATEWAY_DELIVERY_CIRCUIT_FIRST_PAUSE", SHORT_PAUSE)
                .with(Service.SLA, "SCHOOLBEL_GATEWAY_DELIVERY_CIRCUIT_LONGEST_PAUSE", SHORT_PAUSE);
        for (Service service : Service.values()) {
            options = options.with(
                    service, "SCHOOLBEL_TRACING_ENDPOINT", traces.address().toString());
        }
        try {
            Stack stack = Stack.prepare(options, Progress.silent());
            try {
                stack.start(1);
                new Board(stack, data).load();
                return new World(stack, traces);
            } catch (IOException | PartFailed | RuntimeException e) {
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
        traces.close();
    }

    Stack stack() {
        return stack;
    }

    /**
     * From now on every service runs twice, until the end of the run. Tests of faults ask for this: they ran on single nodes first, and
     * what holds for two nodes that end at once holds for one.
     */
    synchronized World doubled() {
        if (running < REPLICAS) {
            int first = running;
            running = REPLICAS;
            sideBySide(
                    Arrays.stream(Service.values())
                            .flatMap(service -> stack.nodes(service).subList(first, running).stream()),
                    World::startAgain);
        }
        return this;
    }

    private List<? extends Node> nodes(Service service) {
        return stack.nodes(service).subList(0, running);
    }

    /** What the first node of a service has written down since its first start in this run. */
    Path log(Service service) {
        return logs(service).get(0);
    }

    /** What the nodes of a service have written down since their first start in this run. */
    List<Path> logs(Service service) {
        return nodes(service).stream()
                .map(node -> data().resolve("logs").resolve(node.name() + ".log"))
                .toList();
    }

    DomainTime time() {
        return time;
    }

    ToldEvents told() {
        return told;
    }

    /** What the services tell of their work, as a collector of traces gets it. */
    TraceReceiver traces() {
        return traces;
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

    /** Waits until Keycloak has found its database again. */
    void loginsGoOn() {
        stack.tokens().forget();
        Waiting.until("logins")
                .ignoreExceptions()
                .until(() -> Stream.of(Account.TEACHER, Account.CONTACTPERSOON, Account.OPERATOR)
                        .map(stack.tokens()::of)
                        .noneMatch(String::isEmpty));
    }

    private void startBroker() {
        try {
            stack.startKafka();
        } catch (PartFailed e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends services as {@code kill -9} does, all nodes at once, lets something happen, and starts them again. */
    void withoutServices(Runnable happening, Service... victims) {
        Arrays.stream(victims).parallel().forEach(stack::kill);
        try {
            happening.run();
        } finally {
            sideBySide(Arrays.stream(victims).flatMap(victim -> nodes(victim).stream()), World::startAgain);
            time.restore();
        }
    }

    /** Lets all services end by themselves. */
    void stopServices() {
        sideBySide(allNodes(), Node::stop);
    }

    /** Starts all services again, which then follow the domain time. */
    void startServices() {
        sideBySide(allNodes(), World::startAgain);
        time.restore();
    }

    private Stream<? extends Node> allNodes() {
        return Arrays.stream(Service.values()).flatMap(service -> nodes(service).stream());
    }

    private static void sideBySide(Stream<? extends Node> nodes, Consumer<Node> action) {
        CompletableFuture.allOf(nodes.map(node -> CompletableFuture.runAsync(() -> action.accept(node)))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    /** Starts a node that was ended, and returns when it is ready. */
    static void startAgain(Node node) {
        try {
            node.start();
        } catch (PartFailed e) {
            throw new IllegalStateException(e);
        }
    }
}
