package nl.schoolbel.deploy.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which part listens where, all on the loopback address.
 *
 * @param postgres PostgreSQL
 * @param kafka Kafka's clients
 * @param kafkaController Kafka's own controller
 * @param keycloak Keycloak's HTTP
 * @param simulator the beheerpartner simulator
 * @param mail the mail server's SMTP
 * @param mailPage the page that shows what came by mail
 * @param http the services' APIs
 * @param management the services' health and metrics, where each runs once
 * @param nodes where each service runs several times: its nodes, of which the first few are used; {@code http} is then what
 *     stands before them
 */
public record Ports(
        int postgres,
        int kafka,
        int kafkaController,
        int keycloak,
        int simulator,
        int mail,
        int mailPage,
        Map<Service, Integer> http,
        Map<Service, Integer> management,
        List<NodePorts> nodes) {

    /** Of one service; more would be no machine of its own any more. */
    public static final int MOST_NODES = 3;

    private static final int FIRST_RANDOM = 16_384;
    private static final int END_RANDOM = 32_768;

    /** More than a stack needs. */
    private static final int BLOCK = 64;

    /** The nodes of a service listen this far beyond it, the second node twice as far. */
    private static final int BETWEEN_NODES = 100;

    public Ports {
        nodes = List.copyOf(nodes);
        http = Collections.unmodifiableMap(new EnumMap<>(http));
        management = Collections.unmodifiableMap(new EnumMap<>(management));
    }

    /** The fixed ones of the documentation. PostgreSQL keeps away from 5432, where a machine often has one. */
    public static Ports standard() {
        Map<Service, Integer> http = new EnumMap<>(Service.class);
        Map<Service, Integer> management = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            http.put(service, service.standardPort());
            management.put(service, service.standardManagementPort());
        }
        List<NodePorts> nodes = IntStream.rangeClosed(1, MOST_NODES)
                .map(number -> number * BETWEEN_NODES)
                .mapToObj(beyond -> NodePorts.of(
                        service -> service.standardPort() + beyond,
                        service -> service.standardManagementPort() + beyond))
                .toList();
        return new Ports(15432, 9092, 9093, 8080, 8090, 1025, 8025, http, management, nodes);
    }

    /**
     * A block of ports that were all free at the same moment. Below those that a system gives to connections that go out (Linux:
     * from 32768 on): a node that starts late, or again after a kill, would find its port taken by any of these.
     */
    public static Ports random() {
        IntSupplier next = new AtomicInteger(freeBlock())::getAndIncrement;
        Map<Service, Integer> http = new EnumMap<>(Service.class);
        Map<Service, Integer> management = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            http.put(service, next.getAsInt());
            management.put(service, next.getAsInt());
        }
        List<NodePorts> nodes = Stream.generate(
                        () -> NodePorts.of(service -> next.getAsInt(), service -> next.getAsInt()))
                .limit(MOST_NODES)
                .toList();
        return new Ports(
                next.getAsInt(),
                next.getAsInt(),
                next.getAsInt(),
                next.getAsInt(),
                next.getAsInt(),
                next.getAsInt(),
                next.getAsInt(),
                http,
                management,
                nodes);
    }

    /** The first port of a block that nobody uses any of: of another stack some run, though others may not run yet. */
    private static int freeBlock() {
        List<Integer> blocks = IntStream.iterate(FIRST_RANDOM, port -> port < END_RANDOM, port -> port + BLOCK)
                .boxed()
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(blocks);
        return blocks.stream()
                .filter(first -> IntStream.range(first, first + BLOCK).allMatch(Ports::isFree))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no block of free ports on this machine"));
    }

    /** The only node of each service. */
    NodePorts alone() {
        return new NodePorts(http, management);
    }

    /** Whether nobody listens on the port, on the loopback address or on all addresses. */
    static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return probe.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
