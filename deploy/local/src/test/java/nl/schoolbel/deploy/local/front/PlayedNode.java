package nl.schoolbel.deploy.local.front;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** A node that answers with its name unless it is told to do something else. */
final class PlayedNode {

    /** Streams and answers that hang hold a thread each. */
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private final String name;
    private final HttpServer http;
    private final HttpServer management;
    private final AtomicInteger taken = new AtomicInteger();
    private final Semaphore looks = new Semaphore(0);
    private volatile int readiness = 200;
    private volatile Behaviour behaviour;

    /** What a request is answered with, its body having been read. */
    private interface Behaviour {

        void answer(HttpExchange exchange) throws IOException;
    }

    private PlayedNode(String name) throws IOException {
        this.name = name;
        this.behaviour = exchange -> send(exchange, 200);
        this.http = server();
        this.management = server();
    }

    static PlayedNode start(String name) throws IOException {
        PlayedNode node = new PlayedNode(name);
        node.http.createContext("/", node::take);
        node.management.createContext("/q/health/ready", node::lookedAt);
        node.http.start();
        node.management.start();
        return node;
    }

    private HttpServer server() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        return server;
    }

    Front.At at() {
        return new Front.At(http.getAddress().getPort(), management.getAddress().getPort());
    }

    void stop() {
        http.stop(0);
        management.stop(0);
        threads.shutdownNow();
    }

    int taken() {
        return taken.get();
    }

    void readiness(int status) {
        readiness = status;
    }

    /** Returns when what is said of its readiness now was heard. */
    void awaitLookedAt() {
        looks.drainPermits();
        // The look under way may have had its answer before; the third begins when the second was heard.
        looks.acquireUninterruptibly(3);
    }

    void answers(int status) {
        behaviour = exchange -> send(exchange, status);
    }

    /** Takes requests and ends the connection instead of answering. */
    void breakOff() {
        behaviour = HttpExchange::close;
    }

    /** Promises more than it sends. */
    void breakInBody() {
        behaviour = exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("half".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            throw new IOException("as told");
        };
    }

    /** Sends one line, and another one after the latch. */
    void streamsUntil(CountDownLatch latch) {
        behaviour = exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream body = exchange.getResponseBody()) {
                body.write("data: 1\n".getBytes(StandardCharsets.UTF_8));
                body.flush();
                latch.await();
                body.write("data: 2\n".getBytes(StandardCharsets.UTF_8));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
    }

    private void take(HttpExchange exchange) throws IOException {
        int bytes = exchange.getRequestBody().readAllBytes().length;
        taken.incrementAndGet();
        exchange.getResponseHeaders().set("X-Seen-Bytes", Integer.toString(bytes));
        exchange.getResponseHeaders().set("X-Seen-Uri", exchange.getRequestURI().toString());
        exchange.getResponseHeaders()
                .set("X-Seen-Host", exchange.getRequestHeaders().getFirst("Host"));
        String any = exchange.getRequestHeaders().getFirst("X-Any");
        exchange.getResponseHeaders().set("X-Seen-Any", any == null ? "" : any);
        behaviour.answer(exchange);
    }

    private void lookedAt(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(readiness, -1);
        }
        looks.release();
    }

    private void send(HttpExchange exchange, int status) throws IOException {
        try (exchange) {
            byte[] body = name.getBytes(StandardCharsets.UTF_8);
            if (status == 204) {
                exchange.sendResponseHeaders(status, -1);
            } else {
                exchange.sendResponseHeaders(status, body.length);
                exchange.getResponseBody().write(body);
            }
        }
    }
}
