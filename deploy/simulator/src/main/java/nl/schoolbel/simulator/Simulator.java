package nl.schoolbel.simulator;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.schoolbel.simulator.http.JsonHandler;
import nl.schoolbel.simulator.http.Reply;
import nl.schoolbel.simulator.http.Waiting;
import nl.schoolbel.simulator.oauth.TokenDesk;
import nl.schoolbel.simulator.topdesk.TopdeskControl;
import nl.schoolbel.simulator.topdesk.TopdeskFace;
import nl.schoolbel.simulator.webhooks.ReceiverControl;
import nl.schoolbel.simulator.webhooks.Receivers;
import nl.schoolbel.simulator.webhooks.WebhookEndpoint;
import nl.schoolbel.simulator.zammad.ZammadControl;
import nl.schoolbel.simulator.zammad.ZammadFace;

/**
 * A beheerpartner's ticketing system, played. Webhooks arrive at {@code POST /webhooks} and {@code /webhooks/<name>}; it has a face like
 * TOPdesk at {@code /topdesk/tas/api} and one like Zammad at {@code /zammad/api/v1}; {@code /oauth/token} gives tokens; {@code /control/…}
 * steers it all; {@code GET /health} answers 204 while it runs. It listens on the loopback address only.
 */
public final class Simulator implements AutoCloseable {

    private static final int DEFAULT_PORT = 8090;

    /** Answers that wait hold no thread, so this is for work at one time only. */
    private static final int THREADS = 16;

    /** Connections that wait to be accepted: many endpoints begin at the same moment. */
    private static final int BACKLOG = 500;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    private final Waiting waiting = new Waiting();

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
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG);
        Simulator simulator = new Simulator(server);
        simulator.serve(clock);
        server.setExecutor(simulator.threads);
        server.start();
        return simulator;
    }

    private void serve(Clock clock) {
        Receivers receivers = new Receivers();
        TokenDesk tokens = new TokenDesk(clock);
        Desk desk = new Desk(new CallbackSender(clock), threads, waiting);
        TopdeskFace topdesk = new TopdeskFace(clock);
        ZammadFace zammad = new ZammadFace(clock, waiting);
        at(
                "/webhooks",
                new WebhookEndpoint(receivers, tokens, () -> desk.connection().webhookSecret(), desk::take, clock));
        at("/topdesk", topdesk);
        at("/zammad", zammad);
        at("/oauth/token", tokens);
        at("/control", new ControlEndpoint(desk, receivers));
        at("/control/endpoints", new ReceiverControl(receivers));
        at("/control/topdesk", new TopdeskControl(topdesk));
        at("/control/zammad", new ZammadControl(zammad));
        at("/control/oauth", tokens::control);
        at("/health", request -> Reply.empty());
    }

    private void at(String path, JsonHandler.Endpoint endpoint) {
        server.createContext(path, new JsonHandler(endpoint, waiting));
    }

    /** Where it listens, without a slash at the end. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        waiting.close();
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
