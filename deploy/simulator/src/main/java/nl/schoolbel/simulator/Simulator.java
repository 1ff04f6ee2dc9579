package nl.schoolbel.simulator;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A beheerpartner's ticketing system, played. Webhooks arrive at {@code POST /webhooks}; {@code /control/…} steers it;
 * {@code GET /health} answers 204 while it runs. It listens on the loopback address only.
 */
public final class Simulator implements AutoCloseable {

    private static final int DEFAULT_PORT = 8090;

    /** Room for slow answers beside quick ones; a beheerpartner is sent at most four at a time per endpoint. */
    private static final int THREADS = 16;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    private Simulator(HttpServer server) {
        this.server = server;
    }

    /**
     * Starts a simulator that knows no connection yet, so that no webhook verifies until {@code PUT
     * /control/connection}.
     *
     * @param port 0 for any free one
     * @param clock of receipts, signatures and event times
     * @throws IOException when the port is taken
     */
    public static Simulator start(int port, Clock clock) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        Simulator simulator = new Simulator(server);
        Desk desk = new Desk(new CallbackSender(clock));
        server.createContext("/webhooks", new JsonHandler(new WebhookEndpoint(desk, clock, simulator.threads)));
        server.createContext("/control", new JsonHandler(new ControlEndpoint(desk)));
        server.createContext("/health", new JsonHandler(request -> Reply.empty()));
        server.setExecutor(simulator.threads);
        server.start();
        return simulator;
    }

    /** Where it listens, without a slash at the end. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /** Runs until the process is ended. The port comes from {@code SIMULATOR_PORT}, {@value #DEFAULT_PORT} without. */
    public static void main(String[] args) throws IOException {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        String port = System.getenv().getOrDefault("SIMULATOR_PORT", Integer.toString(DEFAULT_PORT));
        Simulator simulator = start(Integer.parseInt(port), Clock.systemUTC());
        System.out.println("simulator listens on " + simulator.address());
        Runtime.getRuntime().addShutdownHook(new Thread(simulator::close));
    }
}
