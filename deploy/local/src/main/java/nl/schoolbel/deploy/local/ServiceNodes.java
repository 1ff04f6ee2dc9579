package nl.schoolbel.deploy.local;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** A service as it runs here: one node, or several with a balancer at the service's address. */
final class ServiceNodes {

    /** After its readiness went down: a few looks of the balancer. */
    private static final String TAKES_REQUESTS_ON = "2S";

    private final Service service;
    private final Layout layout;
    private final Processes processes;
    private final ServicePart.Surroundings surroundings;
    private final Map<String, String> extraEnvironment;
    private final Optional<FrontPart> front;
    private final URI address;
    private final List<ServicePart> nodes;
    private final AtomicInteger extra = new AtomicInteger();

    ServiceNodes(
            Service service,
            StackOptions options,
            Layout layout,
            Processes processes,
            ServicePart.Surroundings surroundings) {
        this.service = service;
        this.layout = layout;
        this.processes = processes;
        this.surroundings = surroundings;
        this.extraEnvironment = options.environment().getOrDefault(service, Map.of());
        int port = options.ports().http().get(service);
        this.address = URI.create("http://127.0.0.1:" + port);
        int replicas = options.replicas();
        if (replicas == 1) {
            this.front = Optional.empty();
            this.nodes = List.of(node(service.fullName(), options.ports().alone()));
        } else {
            List<NodePorts> ports = options.ports().nodes().subList(0, replicas);
            this.front = Optional.of(new FrontPart(service, port, ports));
            this.nodes = IntStream.range(0, replicas)
                    .mapToObj(index -> node(service.fullName() + "-" + (index + 1), ports.get(index)))
                    .toList();
        }
    }

    private ServicePart node(String name, NodePorts ports) {
        return new ServicePart(service, name, ports, address, layout, processes, surroundings, environment());
    }

    /** A node that starts again goes on in the domain time of the others. */
    private Supplier<Map<String, String>> environment() {
        return () -> {
            Map<String, String> environment = new HashMap<>();
            front.ifPresent(part -> {
                environment.put("SCHOOLBEL_CLOCK_OFFSET", "PT" + part.clockOffsetSeconds() + "S");
                environment.put("QUARKUS_SHUTDOWN_DELAY", TAKES_REQUESTS_ON);
            });
            environment.putAll(extraEnvironment);
            return environment;
        };
    }

    /** One more node, at other ports; the balancer does not know it. */
    ServicePart oneMore(Ports ports) {
        return node(service.fullName() + "-extra-" + extra.incrementAndGet(), ports.alone());
    }

    /** Where the service is called. */
    URI address() {
        return address;
    }

    Optional<FrontPart> front() {
        return front;
    }

    List<ServicePart> nodes() {
        return nodes;
    }
}
