package nl.schoolbel.deploy.local.front;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What becomes of requests when nodes come, go and break, with two nodes that do as they are told. */
@Timeout(30)
class FrontTest {

    private static final long LOOK_MILLIS = 20;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private PlayedNode one;
    private PlayedNode two;
    private Front front;
    private int port;

    @BeforeEach
    void start() throws IOException {
        one = PlayedNode.start("one");
        two = PlayedNode.start("two");
        port = freePort();
        front = new Front(port, List.of(one.at(), two.at()), LOOK_MILLIS);
        front.start();
        one.awaitLookedAt();
        two.awaitLookedAt();
    }

    @AfterEach
    void stop() {
        front.stop();
        one.stop();
        two.stop();
    }

    @Test
    void bothNodesGetRequestsInTurn() throws Exception {
        assertThat(bodies(10)).contains("one", "two");
    }

    @Test
    void aNodeWithMoreUnderWayGetsNoneUntilItsCallerHasLeft() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        one.streamsUntil(never);
        two.streamsUntil(never);
        HttpResponse<InputStream> stream = http.send(get("/stream"), HttpResponse.BodyHandlers.ofInputStream());
        boolean oneIsBusy = one.taken() == 1;
        one.answers(200);
        two.answers(200);

        assertThat(bodies(10)).containsOnly(oneIsBusy ? "two" : "one");

        stream.body().close();
        while (!bodies(2).contains(oneIsBusy ? "one" : "two")) {
            Thread.onSpinWait();
        }
    }

    @Test
    void aNodeThatIsNotReadyGetsNone() throws Exception {
        one.readiness(503);
        one.awaitLookedAt();

        assertThat(bodies(10)).containsOnly("two");

        one.readiness(200);
        one.awaitLookedAt();
        assertThat(bodies(10)).contains("one");
    }

    @Test
    void whenNoneIsReadyTheyAreAskedAllTheSame() throws Exception {
        one.readiness(503);
        two.readiness(503);
        one.awaitLookedAt();
        two.awaitLookedAt();

        assertThat(bodies(10)).contains("one", "two");
    }

    @Test
    void whereNobodyListensTheOtherOneIsAsked() throws Exception {
        one.stop();

        assertThat(bodies(10)).containsOnly("two");
    }

    @Test
    void withoutAnyNodeTheAnswerIs503() throws Exception {
        one.stop();
        two.stop();

        HttpResponse<String> answer = send(get("/things"));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("1");
    }

    @Test
    void whatANodeTookIsNeverSentToTheOther() {
        one.breakOff();
        two.breakOff();

        assertThatThrownBy(() -> send(post("/things", "a"))).isInstanceOf(IOException.class);

        assertThat(one.taken() + two.taken()).isEqualTo(1);
    }

    @Test
    void anAnswerThatBreaksOffDoesNotLookWhole() {
        one.breakInBody();
        two.breakInBody();

        assertThatThrownBy(() -> send(get("/things"))).isInstanceOf(IOException.class);
    }

    @Test
    void pathQueryHeadersAndHostArriveAsTheyWere() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address("/a%20b/c?q=d%26e&f"))
                .header("X-Any", "thing")
                .build();

        HttpResponse<String> answer = send(request);

        assertThat(answer.headers().firstValue("X-Seen-Uri")).contains("/a%20b/c?q=d%26e&f");
        assertThat(answer.headers().firstValue("X-Seen-Any")).contains("thing");
        assertThat(answer.headers().firstValue("X-Seen-Host")).contains("127.0.0.1:" + port);
    }

    @Test
    void aBigBodyArrivesWhole() throws Exception {
        HttpResponse<String> answer = send(post("/things", "x".repeat(5_000_000)));

        assertThat(answer.headers().firstValue("X-Seen-Bytes")).contains("5000000");
    }

    @Test
    void aStreamIsPassedOnWhileItRuns() throws Exception {
        CountDownLatch read = new CountDownLatch(1);
        one.streamsUntil(read);
        two.streamsUntil(read);

        HttpResponse<InputStream> answer = http.send(get("/stream"), HttpResponse.BodyHandlers.ofInputStream());

        try (BufferedReader lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("data: 1");
            read.countDown();
            assertThat(lines.readLine()).isEqualTo("data: 2");
        }
    }

    @Test
    void anAnswerWithoutBodyStaysWithout() throws Exception {
        one.answers(204);
        two.answers(204);

        HttpResponse<String> answer = send(get("/things"));

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.body()).isEmpty();
        assertThat(send(get("/things")).statusCode()).isEqualTo(204);
    }

    @Test
    void theClockIsMovedOnAllNodesAndRemembered() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address("/sla/v1/clock-offset"))
                .PUT(HttpRequest.BodyPublishers.ofString("{\"offsetSeconds\": 3600}"))
                .build();

        HttpResponse<String> answer = send(request);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(one.taken()).isEqualTo(1);
        assertThat(two.taken()).isEqualTo(1);
        assertThat(front.clockOffsetSeconds()).isEqualTo(3600);
    }

    @Test
    void aClockThatANodeRefusedToMoveIsNotRemembered() throws Exception {
        two.answers(403);
        HttpRequest request = HttpRequest.newBuilder(address("/sla/v1/clock-offset"))
                .PUT(HttpRequest.BodyPublishers.ofString("{\"offsetSeconds\": 3600}"))
                .build();

        assertThat(send(request).statusCode()).isEqualTo(403);
        assertThat(front.clockOffsetSeconds()).isZero();
    }

    private List<String> bodies(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> {
                    try {
                        return send(get("/things")).body();
                    } catch (IOException | InterruptedException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest get(String path) {
        return HttpRequest.newBuilder(address(path)).build();
    }

    private HttpRequest post(String path, String body) {
        return HttpRequest.newBuilder(address(path))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
