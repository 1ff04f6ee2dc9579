package nl.schoolbel.deploy.local;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schoolbel.deploy.local.client.ApiClient;
import nl.schoolbel.deploy.local.client.SimulatorClient;

/**
 * The whole suite on this machine. PostgreSQL, Kafka and the mail server start side by side, then Keycloak and the services, which
 * wait for it, then the simulator; {@link #close} stops them the other way round. Only one stack at a time uses a data directory.
 *
 * <p>What is to be started has to be built before; {@code deploy/up} and {@code mvnw package} do that.
 */
public final class Stack implements AutoCloseable {

    private final Progress progress;
    private final DataLock lock;
    private final Processes processes;
    private final PostgresPart postgres;
    private final KafkaPart kafka;
    private final KeycloakPart keycloak;
    private final MailPart mail;
    private final Map<Service, ServiceNodes> services = new EnumMap<>(Service.class);
    private final List<ServicePart> extraNodes = new CopyOnWriteArrayList<>();
    private final SimulatorPart simulator;
    private final Tokens tokens;
    /** What starts side by side, in the order of starting. */
    private final List<List<? extends Part>> stages;

    private volatile boolean closed;

    private Stack(StackOptions options, Progress progress, DataLock lock) throws IOException {
        this.progress = progress;
        this.lock = lock;
        Layout layout = new Layout(options.repository(), options.data());
        Ports ports = options.ports();
        Secrets secrets = Secrets.keptIn(layout.secrets());
        processes = new Processes(layout);
        postgres = new PostgresPart(layout, secrets, processes, ports.postgres(), databases(), options.replicas());
        kafka = new KafkaPart(layout, processes, ports.kafka(), ports.kafkaController());
        keycloak = new KeycloakPart(layout, secrets, processes, postgres, ports.keycloak());
        mail = new MailPart(ports.mail(), ports.mailPage());
        var surroundings = new ServicePart.Surroundings(postgres, kafka, keycloak, mail, secrets, ports.http());
        for (Service service : options.services()) {
            services.put(service, new ServiceNodes(service, options, layout, processes, surroundings));
        }
        simulator = new SimulatorPart(layout, processes, ports.simulator());
        tokens = new Tokens(keycloak.realm());
        stages = List.of(
                Stream.concat(Stream.of(postgres, kafka, mail), fronts()).toList(),
                Stream.concat(Stream.of(keycloak), allNodes().filter(this::isFirst))
                        .toList(),
                // The first one has prepared the database, and eight at once are too much for a small machine.
                allNodes().filter(node -> !isFirst(node)).toList(),
                options.simulator() ? List.of(simulator) : List.of());
    }

    /**
     * Takes possession of the data directory: stops what an earlier run left in it, empties it when asked to. Nothing
     * is started yet.
     *
     * @throws PartFailed when another stack uses the directory, or a port that will be needed is taken
     */
    public static Stack prepare(StackOptions options, Progress progress) throws PartFailed {
        try {
            DataLock lock = DataLock.take(options.data());
            try {
                return prepare(options, progress, lock);
            } catch (PartFailed | IOException e) {
                lock.release();
                throw e;
            }
        } catch (IOException e) {
            throw new PartFailed("the data directory " + options.data() + " cannot be used: " + e.getMessage(), e);
        }
    }

    private static Stack prepare(StackOptions options, Progress progress, DataLock lock)
            throws PartFailed, IOException {
        List<String> leftovers =
                Processes.stopLeftovers(options.data().toAbsolutePath().normalize());
        if (!leftovers.isEmpty()) {
            progress.note("Stopped what an earlier run left: " + String.join(", ", leftovers));
        }
        if (options.fresh()) {
            lock.emptyDirectory();
        }
        Stack stack = new Stack(options, progress, lock);
        try {
            stack.checkPorts();
            return stack;
        } catch (PartFailed e) {
            stack.close();
            throw e;
        }
    }

    /** Prepares and starts a stack; when that fails, nothing of it is left running. */
    public static Stack start(StackOptions options) throws PartFailed {
        Stack stack = prepare(options, Progress.silent());
        try {
            stack.start();
            return stack;
        } catch (PartFailed e) {
            stack.close();
            throw e;
        }
    }

    /**
     * Starts everything and returns when all of it is ready.
     *
     * @throws PartFailed naming the first part that did not start; what already runs keeps running until {@link #close}
     */
    public void start() throws PartFailed {
        start(Ports.MOST_NODES);
    }

    /**
     * As {@link #start()}, but with so many nodes of each service at most; the others may be started by themselves later.
     */
    public void start(int nodesOfEach) throws PartFailed {
        List<ServicePart> later = services.values().stream()
                .flatMap(service -> service.nodes().stream().skip(nodesOfEach))
                .toList();
        for (List<? extends Part> stage : stages) {
            startSideBySide(stage.stream().filter(part -> !later.contains(part)).toList());
        }
    }

    /**
     * Stops everything that runs, youngest first, and gives the data directory free. May be called at any time and more
     * than once; each call returns when all is stopped.
     */
    @Override
    public void close() {
        processes.refuseMore();
        synchronized (stages) {
            if (!closed) {
                closed = true;
                stopAll();
                processes.close();
                lock.release();
            }
        }
    }

    /** Whether {@link #close} was called, though it may not be done yet. */
    public boolean isClosed() {
        return closed;
    }

    private void stopAll() {
        sideBySide(List.of(simulator), Part::stop);
        sideBySide(extraNodes, Part::stop);
        sideBySide(allNodes().toList(), Part::stop);
        sideBySide(Stream.concat(Stream.of(kafka, keycloak, mail), fronts()).toList(), Part::stop);
        // Alone and last: Keycloak writes until its end.
        postgres.stop();
    }

    /** Where a service listens, such as {@code http://127.0.0.1:8081}; its API lies below its base path. */
    public URI address(Service service) {
        return part(service).address();
    }

    /** The live board, for browsers. */
    public URI board() {
        return address(Service.SLA).resolve("/sla/board");
    }

    /** Where a service shows health and metrics, below {@code /q}; where it runs several times, its first node. */
    public URI managementAddress(Service service) {
        return nodes(service).get(0).managementAddress();
    }

    /** The nodes of a service in their order, whether they run or not. */
    public List<? extends Node> nodes(Service service) {
        return part(service).nodes();
    }

    public URI simulator() {
        return simulator.address();
    }

    /** The page that shows what the services mailed. */
    public URI mail() {
        return mail.address();
    }

    /** The realm {@code schoolbel}, whose address is the issuer of its tokens. */
    public URI realm() {
        return keycloak.realm();
    }

    /** Keycloak's console, for its user {@code admin}. */
    public URI keycloak() {
        return keycloak.address();
    }

    public String keycloakAdminPassword() {
        return keycloak.adminPassword();
    }

    public String kafkaBootstrapServers() {
        return kafka.bootstrapServers();
    }

    /** Address of a service's own database; its login has the service's short name. */
    public String jdbcUrl(Service service) {
        return postgres.jdbcUrl(service.shortName());
    }

    public String databasePassword(Service service) {
        return postgres.password(service.shortName());
    }

    /** Of the superuser {@code postgres}, who sees what the server does. */
    public String databaseAdminPassword() {
        return postgres.password("postgres");
    }

    public Tokens tokens() {
        return tokens;
    }

    /** Calls a service as an account. */
    public ApiClient api(Service service, Account account) {
        return new ApiClient(URI.create(address(service) + service.basePath()), () -> tokens.of(account));
    }

    public SimulatorClient simulatorClient() {
        return new SimulatorClient(simulator());
    }

    /** Stops Kafka; the services go on without. */
    public void stopKafka() {
        kafka.stop();
    }

    /** Ends Kafka as {@code kill -9} does. */
    public void killKafka() {
        kafka.kill();
    }

    /** Starts Kafka again on its port, with what it held. */
    public void startKafka() throws PartFailed {
        kafka.start();
    }

    /** Stops PostgreSQL, as an outage for all its databases. */
    public void stopPostgres() {
        postgres.stop();
    }

    public void startPostgres() throws PartFailed {
        postgres.start();
    }

    /** Ends a service as {@code kill -9} does, all its nodes at once. */
    public void kill(Service service) {
        sideBySide(part(service).nodes(), ServicePart::kill);
    }

    /** Lets a service end by itself, all its nodes at once. */
    public void stop(Service service) {
        sideBySide(part(service).nodes(), Part::stop);
    }

    /** Starts a service again and returns when all its nodes are ready. */
    public void start(Service service) throws PartFailed {
        startSideBySide(part(service).nodes());
    }

    /** Starts one more node of a service, at free ports, and returns when it is ready; the stack stops it with the rest. */
    public Node startNode(Service service) throws PartFailed {
        ServicePart node = part(service).oneMore(Ports.random());
        extraNodes.add(node);
        startSideBySide(List.of(node));
        return node;
    }

    private ServiceNodes part(Service service) {
        ServiceNodes part = services.get(service);
        if (part == null) {
            throw new IllegalArgumentException(service.fullName() + " is not among the services of this stack");
        }
        return part;
    }

    private Stream<ServicePart> allNodes() {
        return services.values().stream().map(ServiceNodes::nodes).flatMap(List::stream);
    }

    private boolean isFirst(ServicePart node) {
        return services.values().stream().anyMatch(service -> service.nodes().get(0) == node);
    }

    private Stream<FrontPart> fronts() {
        return services.values().stream().map(ServiceNodes::front).flatMap(Optional::stream);
    }

    private static List<String> databases() {
        return Stream.concat(
                        Stream.of(Service.values()).map(Service::shortName), Stream.of(PostgresPart.KEYCLOAK_DATABASE))
                .toList();
    }

    private void checkPorts() throws PartFailed {
        Map<Integer, String> taken = new TreeMap<>();
        stages.stream()
                .flatMap(List::stream)
                .map(Part::ports)
                .forEach(ports -> ports.forEach((use, port) -> {
                    if (!Ports.isFree(port)) {
                        taken.put(port, use);
                    }
                }));
        if (!taken.isEmpty()) {
            throw new PartFailed(taken.entrySet().stream()
                    .map(port -> "port " + port.getKey() + " is in use by another program, but " + port.getValue()
                            + " needs it")
                    .collect(Collectors.joining(";\n", "Nothing was started: ", "")));
        }
    }

    private void startSideBySide(List<? extends Part> stage) throws PartFailed {
        try {
            sideBySide(stage, this::startOne);
        } catch (CompletionException e) {
            if (e.getCause() instanceof StartFailure failure) {
                throw failure.reason();
            }
            throw e;
        }
    }

    /** Returns when all are done, or throws the first failure at once. */
    private static <P extends Part> void sideBySide(Collection<? extends P> parts, Consumer<P> action) {
        ExecutorService threads = Executors.newCachedThreadPool();
        try {
            CompletableFuture<Void> firstFailure = new CompletableFuture<>();
            CompletableFuture<?>[] actions = parts.stream()
                    .map(part -> CompletableFuture.runAsync(() -> action.accept(part), threads))
                    .toArray(CompletableFuture[]::new);
            for (CompletableFuture<?> one : actions) {
                one.whenComplete((done, failure) -> {
                    if (failure != null) {
                        firstFailure.completeExceptionally(failure);
                    }
                });
            }
            CompletableFuture.anyOf(CompletableFuture.allOf(actions), firstFailure)
                    .join();
        } finally {
            threads.shutdownNow();
        }
    }

    private void startOne(Part part) {
        long begin = System.nanoTime();
        try {
            part.start();
        } catch (PartFailed e) {
            throw new StartFailure(e);
        }
        progress.ready(part.name(), Duration.ofNanos(System.nanoTime() - begin));
    }

    /** Carries a checked failure out of a future. */
    private static final class StartFailure extends RuntimeException {

        private static final long serialVersionUID = 1L;

        StartFailure(PartFailed reason) {
            super(reason);
        }

        PartFailed reason() {
            return (PartFailed) getCause();
        }
    }
}
