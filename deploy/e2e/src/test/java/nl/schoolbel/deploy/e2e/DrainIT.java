package nl.schoolbel.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.schoolbel.deploy.local.Account;
import nl.schoolbel.deploy.local.Node;
import nl.schoolbel.deploy.local.PartFailed;
import nl.schoolbel.deploy.local.Service;
import nl.schoolbel.deploy.local.demo.Board;
import nl.schoolbel.events.envelope.Topics;
import nl.schoolbel.events.tickets.TicketEvents;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A node that is told to end ends what it has begun. */
@ExtendWith(RunningStack.class)
@Order(8)
class DrainIT {

    /** Of this stack nobody reports more in one moment. */
    private static final int STREAM_AND_REPORT = 2;

    private final World world;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    DrainIT(World world) {
        this.world = world;
    }

    @Test
    void aReportUnderWayIsAnsweredAndAnOpenStreamIsEndedProperly() throws IOException, PartFailed {
        Node node = world.stack().nodes(Service.TICKETS).get(0);
        String token = world.stack().tokens().of(Account.CONTACTPERSOON);
        CompletableFuture<Void> stream = listen(node.address(), token);
        String ticket;
        CompletableFuture<Void> stopped;
        try (HalfRequest report = HalfRequest.post(node.address(), "/tickets/v1/tickets", token, body())) {
            Waiting.until("a stream and a half report at the node")
                    .untilAsserted(() -> assertThat(activeRequests(node)).isGreaterThanOrEqualTo(STREAM_AND_REPORT));

            stopped = CompletableFuture.runAsync(node::stop);
            // It fails when the connection is cut instead.
            stream.orTimeout(60, TimeUnit.SECONDS).join();
            report.sendRest();

            assertThat(report.status()).isEqualTo(201);
            ticket = report.text("id");
        }
        stopped.join();
        node.start();
        world.time().restore();

        Waiting.until("the report told to others")
                .untilAsserted(() -> assertThat(world.told().about(ticket, Topics.TICKETS))
                        .extracting(ToldEvents.Told::type)
                        .containsExactly(TicketEvents.REPORTED.type()));
    }

    private static byte[] body() throws IOException {
        return new ObjectMapper()
                .writeValueAsBytes(Map.of(
                        "schoolId", Board.SCHOOL_1,
                        "title", "Digibord groep 7 blijft zwart",
                        "description", "Het bord gaat niet meer aan.",
                        "impact", "person",
                        "urgency", "low"));
    }

    /** Completes when the node ends the stream of a school's changes; exceptionally when the connection breaks. */
    private CompletableFuture<Void> listen(URI node, String token) {
        HttpRequest request = HttpRequest.newBuilder(
                        node.resolve("/tickets/v1/schools/" + Board.SCHOOL_1 + "/ticket-changes"))
                .header("Authorization", "Bearer " + token)
                .build();
        HttpResponse<Stream<String>> response = http.sendAsync(request, HttpResponse.BodyHandlers.ofLines())
                .orTimeout(Duration.ofSeconds(60).toSeconds(), TimeUnit.SECONDS)
                .join();
        assertThat(response.statusCode()).isEqualTo(200);
        return CompletableFuture.runAsync(() -> {
            List<String> lines = response.body().toList();
            assertThat(lines).anyMatch(line -> line.startsWith("retry:"));
        });
    }

    private double activeRequests(Node node) {
        HttpRequest request = HttpRequest.newBuilder(node.managementAddress().resolve("/q/metrics"))
                .build();
        return http.sendAsync(request, HttpResponse.BodyHandlers.ofString())
                .join()
                .body()
                .lines()
                .filter(line -> line.startsWith("http_server_active_requests"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }
}
