package nl.schoolbel.deploy.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.schoolbel.deploy.local.Account;
import nl.schoolbel.deploy.local.Service;
import nl.schoolbel.deploy.local.demo.Board;

/** Listens to the changes of a school's tickets as a browser does: when the stream ends, it goes on behind the last event. */
final class ChangeListener implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int OK = 200;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final World world;
    private final SteadfastCaller caller;
    private final Queue<String> reported = new ConcurrentLinkedQueue<>();
    private final AtomicInteger connections = new AtomicInteger();
    private final CountDownLatch started = new CountDownLatch(1);
    private final Thread thread = new Thread(this::listen, "change-listener");
    private String id;
    private String data;
    private String lastId;
    private volatile boolean over;

    private ChangeListener(World world, SteadfastCaller caller) {
        this.world = world;
        this.caller = caller;
    }

    /** Returns when the first stream runs: what changes from now on is heard. */
    static ChangeListener begin(World world, SteadfastCaller caller) throws InterruptedException {
        ChangeListener listener = new ChangeListener(world, caller);
        listener.thread.setDaemon(true);
        listener.thread.start();
        listener.started.await();
        return listener;
    }

    /** The tickets that it heard the report of, each time. */
    Queue<String> reported() {
        return reported;
    }

    /** How often it had to connect. */
    int connections() {
        return connections.get();
    }

    @Override
    public void close() {
        over = true;
        thread.interrupt();
    }

    private void listen() {
        while (!over) {
            try {
                connect();
            } catch (IOException broken) {
                // A browser connects again, and so does this.
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException fault) {
                caller.failed("the stream: " + fault);
                return;
            }
        }
    }

    private void connect() throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(world.stack().address(Service.TICKETS) + Service.TICKETS.basePath() + "/schools/"
                                + Board.SCHOOL_1 + "/ticket-changes"))
                .header("Authorization", "Bearer " + world.stack().tokens().of(Account.CONTACTPERSOON));
        if (lastId != null) {
            request.header("Last-Event-ID", lastId);
        }
        connections.incrementAndGet();
        id = null;
        HttpResponse<Stream<String>> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofLines());
        if (answer.statusCode() != OK) {
            throw new IllegalStateException("was answered with " + answer.statusCode());
        }
        try (Stream<String> lines = answer.body()) {
            lines.forEach(this::read);
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    /** An event is whole at the empty line behind it; of what broke off before, nothing counts. */
    private void read(String line) {
        if (line.startsWith("id:")) {
            id = line.substring(3).strip();
        } else if (line.startsWith("data:")) {
            data = line.substring(5);
        } else if (line.isEmpty() && id != null) {
            heard(parse(data));
            lastId = id;
            id = null;
            started.countDown();
        }
    }

    private void heard(JsonNode change) {
        if (change.path("what").asText().equals("reported")) {
            reported.add(change.path("ticketId").asText());
        }
    }

    private static JsonNode parse(String data) {
        try {
            return JSON.readTree(data);
        } catch (IOException e) {
            throw new IllegalStateException("an event that is no JSON: " + data, e);
        }
    }
}
