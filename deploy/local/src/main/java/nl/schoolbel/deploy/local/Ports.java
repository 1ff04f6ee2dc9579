package nl.schoolbel.deploy.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
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

    /** Ports that were all free at the same moment; another program may still take one before it is used. */
    public static Ports random() {
        List<ServerSocket> held = new ArrayList<>();
        try {
            IntSupplier free = () -> hold(held);
            Map<Service, Integer> http = new EnumMap<>(Service.class);
            Map<Service, Integer> management = new EnumMap<>(Service.class);
            for (Service service : Service.values()) {
                http.put(service, free.getAsInt());
                management.put(service, free.getAsInt());
            }
            List<NodePorts> nodes = Stream.generate(
                            () -> NodePorts.of(service -> free.getAsInt(), service -> free.getAsInt()))
                    .limit(MOST_NODES)
                    .toList();
            return new Ports(
                    free.getAsInt(),
                    free.getAsInt(),
                    free.getAsInt(),
                    free.getAsInt(),
                    free.getAsInt(),
                    free.getAsInt(),
                    free.getAsInt(),
                    http,
                    management,
                    nodes);
        } finally {
            held.forEach(Ports::release);
        }
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

    private static int hold(List<ServerSocket> held) {
        try {
            ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            held.add(socket);
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException("no free port on this machine", e);
        }
    }

    private static void release(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new IllegalStateException("a socket that was never used does not close", e);
        }
    }
}
