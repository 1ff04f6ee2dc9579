package nl.schoolbel.deploy.local.front;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;

/**
 * Listens at the address of a service and hands each request to the node that is ready and has the fewest under way. A node
 * that is not ready gets none, unless none is. Where nobody listens the next node is asked; what was sent to a node is never
 * sent to another one: when the node breaks off, so does the front, and the caller decides. Bodies pass through as they
 * come, both ways.
 *
 * <p>The domain clock is the exception: who moves it moves it on all nodes.
 */
public final class Front {

    private static final String HOST = "127.0.0.1";
    private static final String CLOCK = "/clock-offset";

    /** A node that stops says so at its readiness some seconds before it takes nothing any more. */
    private static final long LOOK_MILLIS = 250;

    private static final int CONNECT_MILLIS = 2_000;
    private static final int MOST_CONNECTIONS = 2_000;

    /** As the services allow, and more: it is for them to refuse. */
    private static final int MOST_HEADERS = 65_536;

    private static final Duration BLOCKED_FOR_LONG = Duration.ofMinutes(1);

    private final int port;
    private final long lookMillis;
    private final List<Backend> nodes;
    private final EveryNode everyNode;
    private int turn;
    private Vertx vertx;
    private HttpClient http;
    private long looks;

    /**
     * Where a node listens.
     *
     * @param http its port for requests
     * @param management its port for health
     */
    public record At(int http, int management) {}

    /** @param port where it will listen */
    public Front(int port, List<At> nodes) {
        this(port, nodes, LOOK_MILLIS);
    }

    /** @param lookMillis between two looks at the readiness of the nodes */
    Front(int port, List<At> nodes, long lookMillis) {
        this.port = port;
        this.lookMillis = lookMillis;
        this.nodes = nodes.stream()
                .map(node -> new Backend(node.http(), node.management()))
                .toList();
        this.everyNode = new EveryNode(this.nodes);
    }

    /**
     * Returns once it listens. The nodes may come and go as they like.
     *
     * @throws IllegalStateException when the port is taken
     */
    public synchronized void start() {
        vertx = Vertx.vertx(new VertxOptions()
                .setEventLoopPoolSize(1)
                .setWorkerPoolSize(1)
                .setInternalBlockingPoolSize(1)
                .setBlockedThreadCheckInterval(BLOCKED_FOR_LONG.toMillis())
                .setFileSystemOptions(
                        new FileSystemOptions().setFileCachingEnabled(false).setClassPathResolvingEnabled(false)));
        http = vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(MOST_CONNECTIONS)
                .setConnectTimeout(CONNECT_MILLIS)
                .setMaxHeaderSize(MOST_HEADERS));
        HttpServerOptions options = new HttpServerOptions()
                .setHost(HOST)
                .setPort(port)
                // As the services: Java's own client asks to go on in HTTP/2 and now and then loses the answer.
                .setHttp2ClearTextEnabled(false)
                .setHandle100ContinueAutomatically(true)
                .setMaxInitialLineLength(MOST_HEADERS)
                .setMaxHeaderSize(MOST_HEADERS);
        try {
            done(vertx.createHttpServer(options)
                    .requestHandler(this::pass)
                    .listen()
                    .toCompletionStage());
        } catch (CompletionException e) {
            stop();
            throw new IllegalStateException("nobody can listen at port " + port, e.getCause());
        }
        vertx.runOnContext(begin -> look());
        looks = vertx.setPeriodic(lookMillis, tick -> look());
    }

    /** Stops listening; what is under way breaks. Does nothing when it does not run. */
    public synchronized void stop() {
        if (vertx != null) {
            vertx.cancelTimer(looks);
            done(vertx.close().toCompletionStage());
            vertx = null;
        }
    }

    /** How far the domain clock was last moved through this front, in seconds; a node that starts has to be told. */
    public long clockOffsetSeconds() {
        return everyNode.offsetSeconds();
    }

    private void look() {
        nodes.forEach(node -> node.look(http));
    }

    private void pass(HttpServerRequest request) {
        if (request.method().equals(HttpMethod.PUT) && request.path().endsWith(CLOCK)) {
            everyNode.pass(request, http);
        } else {
            new Passage(request, http, inOrder()).begin();
        }
    }

    /** The most willing ones first, and of those the ones with less to do. The sort is stable, so ties go round by the turn. */
    private List<Backend> inOrder() {
        turn = (turn + 1) % nodes.size();
        return IntStream.range(0, nodes.size())
                .mapToObj(step -> nodes.get((turn + step) % nodes.size()))
                .sorted(Comparator.comparing(Backend::state).thenComparing(Backend::underWay))
                .toList();
    }

    private static void done(CompletionStage<?> stage) {
        stage.toCompletableFuture().join();
    }
}
