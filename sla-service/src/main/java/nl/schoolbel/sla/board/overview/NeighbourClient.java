package nl.schoolbel.sla.board.overview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import nl.schoolbel.platform.trace.TraceContext;
import nl.schoolbel.sla.board.overview.Panel.State;
import org.jboss.logging.Logger;

/** Reads what another service of the suite shows to the viewer, soon or not at all. */
@ApplicationScoped
class NeighbourClient {

    /** Somebody waits for the page. */
    static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final int OK = 200;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    private static final Logger LOG = Logger.getLogger(NeighbourClient.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Without TLS, Java's client asks to go on in HTTP/2 and now and then loses the answer. */
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /**
     * Asks and does not wait; what comes of it never fails.
     *
     * @param token of the viewer, and of nobody else
     * @param language of the texts in the answer
     */
    CompletableFuture<Panel> ask(URI address, String token, String language) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json")
                .header("Accept-Language", language);
        String trace = TraceContext.current();
        if (trace != null) {
            request.header("traceparent", trace);
        }
        // The client's own limit ends with the first byte of the answer; this one holds for all of it.
        CompletableFuture<HttpResponse<byte[]>> answer =
                http.sendAsync(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        return answer.orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .thenApply(NeighbourClient::panel)
                .exceptionally(fault -> {
                    answer.cancel(true);
                    Throwable cause = fault.getCause() == null ? fault : fault.getCause();
                    LOG.warnf(
                            "%s gives no answer for the board: %s",
                            address.getPath(), cause.getClass().getSimpleName());
                    return Panel.without(State.AWAY);
                });
    }

    private static Panel panel(HttpResponse<byte[]> answer) {
        if (answer.statusCode() == UNAUTHORIZED || answer.statusCode() == FORBIDDEN) {
            return Panel.without(State.REFUSED);
        }
        if (answer.statusCode() != OK) {
            return Panel.without(State.AWAY);
        }
        try {
            JsonNode body = JSON.readTree(answer.body());
            return body.isObject() ? Panel.there(body) : Panel.without(State.AWAY);
        } catch (IOException notJson) {
            return Panel.without(State.AWAY);
        }
    }
}
