package nl.schoolbel.deploy.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import nl.schoolbel.deploy.local.Account;
import nl.schoolbel.deploy.local.Service;
import nl.schoolbel.deploy.local.Stack;

/**
 * Calls tickets-service as a coach, who reports for and sees every school, with a token of Keycloak. Lighter than the
 * JSON client of {@code deploy/local}: bodies are written once and answers are not parsed, because the load shares the
 * machine with the service. Safe for several threads.
 */
final class TicketsCalls {

    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Stack stack;
    private final URI tickets;
    private final List<byte[]> reports;
    private final Queue<URI> reported = new ConcurrentLinkedQueue<>();
    private volatile List<URI> known = List.of();

    TicketsCalls(Stack stack) {
        this.stack = stack;
        this.tickets = URI.create(stack.address(Service.TICKETS) + Service.TICKETS.basePath() + "/tickets");
        this.reports = SampleTicket.SCHOOLS.stream().map(TicketsCalls::report).toList();
    }

    /** Reports a ticket for one of the schools. */
    boolean create() throws IOException, InterruptedException {
        return createAnswered().isPresent();
    }

    /** As {@link #create}, and gives the body of the answer; empty when it was refused. */
    Optional<String> createAnswered() throws IOException, InterruptedException {
        byte[] body = reports.get(ThreadLocalRandom.current().nextInt(reports.size()));
        HttpResponse<String> answer = send(request(tickets)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
        if (answer.statusCode() != CREATED) {
            return Optional.empty();
        }
        reported.add(tickets.resolve(answer.headers().firstValue("Location").orElseThrow()));
        return Optional.of(answer.body());
    }

    /** From now on {@link #get} reads any of the tickets reported so far. */
    void lookAround() {
        known = List.copyOf(reported);
    }

    /** Reads one ticket. */
    boolean get() throws IOException, InterruptedException {
        URI ticket = known.get(ThreadLocalRandom.current().nextInt(known.size()));
        return send(request(ticket).GET()).statusCode() == OK;
    }

    /** Reads the first page of one school's tickets, 25 at most. */
    boolean list() throws IOException, InterruptedException {
        UUID school = SampleTicket.SCHOOLS.get(ThreadLocalRandom.current().nextInt(SampleTicket.SCHOOLS.size()));
        return send(request(URI.create(tickets + "?schoolId=" + school)).GET()).statusCode() == OK;
    }

    private HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + stack.tokens().of(Account.COACH_1));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static byte[] report(UUID school) {
        try {
            return new ObjectMapper().writeValueAsBytes(SampleTicket.report(school));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
