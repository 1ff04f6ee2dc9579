package nl.schoolbel.sla.board.overview;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import nl.schoolbel.sla.board.overview.Panel.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Another service that answers, refuses, breaks, stays silent or is not there. */
class NeighbourClientTest {

    private final NeighbourClient neighbours = new NeighbourClient();
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final CountDownLatch patience = new CountDownLatch(1);
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(workers);
        server.start();
    }

    @AfterEach
    void stop() {
        patience.countDown();
        server.stop(0);
        workers.shutdownNow();
    }

    @Test
    void theViewersTokenAndLanguageGoAlongAndTheAnswerIsShown() throws InterruptedException {
        answers(200, "{\"sections\": []}");

        Panel panel = ask();

        assertThat(panel.isThere()).isTrue();
        assertThat(panel.body().has("sections")).isTrue();
        assertThat(heard.poll(1, TimeUnit.SECONDS)).isEqualTo("Bearer of-the-viewer en");
    }

    @Test
    void aRefusalIsToldApartFromAServiceThatIsAway() {
        answers(403, "{}");
        assertThat(ask().state()).isEqualTo(State.REFUSED);
    }

    @Test
    void whatCannotBeUsedIsAway() {
        answers(500, "{}");
        assertThat(ask().state()).isEqualTo(State.AWAY);
        server.removeContext("/");
        answers(200, "<html>");
        assertThat(ask().state()).isEqualTo(State.AWAY);
        server.removeContext("/");
        answers(200, "[]");
        assertThat(ask().state()).isEqualTo(State.AWAY);
    }

    @Test
    void whoIsNotThereIsAway() {
        URI address = address();
        server.stop(0);
        assertThat(neighbours.ask(address, "t", "nl").join().state()).isEqualTo(State.AWAY);
    }

    /** The head of the answer comes at once; the rest does not come. Another one beside it is not held up. */
    @Test
    void whoDoesNotFinishInTimeIsAwayAndHoldsNobodyUp() {
        server.createContext("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            awaitEnd();
        });
        answers(200, "{}");
        long start = System.nanoTime();
        var slow = neighbours.ask(address().resolve("/slow"), "t", "nl");

        assertThat(ask().isThere()).isTrue();
        assertThat(slow.join().state()).isEqualTo(State.AWAY);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(NeighbourClient.PATIENCE);
    }

    private void awaitEnd() {
        try {
            patience.await();
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private Panel ask() {
        return neighbours.ask(address(), "of-the-viewer", "en").join();
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    private void answers(int status, String body) {
        server.createContext("/", exchange -> {
            heard.add(exchange.getRequestHeaders().getFirst("Authorization") + " "
                    + exchange.getRequestHeaders().getFirst("Accept-Language"));
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }
}
