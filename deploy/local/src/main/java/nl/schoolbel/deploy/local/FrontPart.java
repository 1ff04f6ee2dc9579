package nl.schoolbel.deploy.local;

import java.net.URI;
import java.util.List;
import java.util.Map;
import nl.schoolbel.deploy.local.front.Front;

/** What stands before the nodes of a service that runs several times. It lives in the launcher. */
final class FrontPart implements Part {

    private final String name;
    private final int port;
    private final Front front;

    FrontPart(Service service, int port, List<NodePorts> nodes) {
        this.name = service.fullName() + " (balancer)";
        this.port = port;
        this.front = new Front(
                port,
                nodes.stream()
                        .map(node -> new Front.At(
                                node.http().get(service), node.management().get(service)))
                        .toList());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Map<String, Integer> ports() {
        return Map.of(name, port);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** How far the domain clock was moved through it, in seconds. */
    long clockOffsetSeconds() {
        return front.clockOffsetSeconds();
    }

    @Override
    public void start() throws PartFailed {
        try {
            front.start();
        } catch (IllegalStateException e) {
            throw new PartFailed(name + " cannot be started: " + e.getMessage(), e);
        }
    }

    @Override
    public void stop() {
        front.stop();
    }
}
