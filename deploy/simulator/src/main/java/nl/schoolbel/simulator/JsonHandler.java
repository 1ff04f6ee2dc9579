package nl.schoolbel.simulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Turns an endpoint that knows nothing of sockets into a handler of the JDK's HTTP server. */
final class JsonHandler implements HttpHandler {

    /** Takes a request, gives an answer. {@link IllegalArgumentException} means the request was wrong (400). */
    interface Endpoint {
        Reply answer(Request request) throws JsonProcessingException;
    }

    /**
     * @param method as sent, upper case
     * @param path as sent, starting with a slash, without the query
     * @param headers as sent; the map is not sensitive to case
     * @param body as UTF-8 text
     */
    record Request(String method, String path, Map<String, List<String>> headers, String body) {

        <T> T read(Class<T> type) throws JsonProcessingException {
            return Json.MAPPER.readValue(body, type);
        }

        /** The first value of a header, {@code null} when it was not sent. */
        String header(String name) {
            List<String> values = headers.get(name);
            return values == null ? null : values.get(0);
        }
    }

    private final Endpoint endpoint;

    JsonHandler(Endpoint endpoint) {
        this.endpoint = endpoint;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Request request = new Request(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().getPath(),
                    exchange.getRequestHeaders(),
                    body);
            send(exchange, answer(request));
        }
    }

    private Reply answer(Request request) {
        try {
            return endpoint.answer(request);
        } catch (JsonProcessingException e) {
            return Reply.refusal(400, "not the JSON expected here: " + e.getOriginalMessage());
        } catch (IllegalArgumentException e) {
            return Reply.refusal(400, e.getMessage());
        }
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        if (reply.body() == null) {
            exchange.sendResponseHeaders(reply.status(), -1);
            return;
        }
        byte[] bytes = Json.MAPPER.writeValueAsBytes(reply.body());
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(reply.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
