package nl.schoolbel.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import nl.schoolbel.simulator.http.Json;

/** A simulator of its own, and calls to it. */
public final class Calls implements AutoCloseable {

    /** @param body {@code null} when empty */
    public record Answer(int status, JsonNode body, Map<String, java.util.List<String>> headers) {
        public Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name)).map(values -> values.get(0));
        }
    }

    private final Simulator simulator;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    public Calls() throws Exception {
        simulator = Simulator.start(0, Clock.systemUTC());
    }

    public URI address() {
        return simulator.address();
    }

    public static String basic(String nameAndPassword) {
        return "Basic " + Base64.getEncoder().encodeToString(nameAndPassword.getBytes(StandardCharsets.UTF_8));
    }

    /** A call by who steers. */
    public Answer control(String method, String path, Object body) throws Exception {
        return call(method, "/control/" + path, "", body);
    }

    public Answer call(String method, String path, String authorization, Object body) throws Exception {
        return send(request(method, path, authorization, Json.MAPPER.writeValueAsString(body))
                .header("Content-Type", "application/json")
                .build());
    }

    public HttpRequest.Builder request(String method, String path, String authorization, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address().resolve(path))
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        return authorization.isEmpty() ? request : request.header("Authorization", authorization);
    }

    public Answer send(HttpRequest request) throws Exception {
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        String text = response.body();
        return new Answer(
                response.statusCode(),
                text.isEmpty() ? null : Json.MAPPER.readTree(text),
                response.headers().map());
    }

    @Override
    public void close() {
        simulator.close();
    }
}
