package nl.schoolbel.simulator.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** Turns an endpoint that knows nothing of sockets into a handler of the JDK's HTTP server. */
public final class JsonHandler implements HttpHandler {

    /** Takes a request, gives an answer. {@link IllegalArgumentException} means the request was wrong (400). */
    public interface Endpoint {
        Reply answer(Request request) throws JsonProcessingException;
    }

    private final Endpoint endpoint;
    private final Waiting waiting;

    public JsonHandler(Endpoint endpoint, Waiting waiting) {
        this.endpoint = endpoint;
        this.waiting = waiting;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Request request;
        try {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            request = Request.of(
                    exchange.getRequestMethod(), exchange.getRequestURI(), exchange.getRequestHeaders(), body);
        } catch (IOException e) {
            exchange.close();
            throw e;
        }
        Reply reply = answer(request);
        if (reply.isNever()) {
            waiting.leave(exchange);
        } else if (reply.delay().isZero()) {
            send(exchange, reply);
        } else {
            waiting.later(() -> sendLate(exchange, reply), reply.delay().toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private Reply answer(Request request) {
        try {
            return endpoint.answer(request);
        } catch (JsonProcessingException e) {
            return Reply.refusal(400, "not the JSON expected here: " + e.getOriginalMessage());
        } catch (IllegalArgumentException e) {
            return Reply.refusal(400, e.getMessage());
        } catch (RuntimeException e) {
            e.printStackTrace();
            return Reply.refusal(500, "a fault of the simulator: " + e);
        }
    }

    private static void sendLate(HttpExchange exchange, Reply reply) {
        try {
            send(exchange, reply);
        } catch (IOException e) {
            // Who asked has given up meanwhile; that is what being slow is for.
            throw new UncheckedIOException(e);
        }
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        try (exchange) {
            reply.headers()
                    .forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
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
}
