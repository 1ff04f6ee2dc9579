package nl.schoolbel.sla.story;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A ticketing system's HTTP side in a test: keeps its calls, and can obey without answering, or refuse for a while. */
abstract class StandIn implements AutoCloseable {

    static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final Deque<String> moods = new ArrayDeque<>();

    /** @param query decoded */
    record Asked(String method, String path, Map<String, String> query, JsonNode body) {}

    /** @param body null for none */
    record Answered(int status, JsonNode body) {}

    StandIn() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newFixedThreadPool(4, work -> {
            Thread thread = new Thread(work, "stand-in");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", this::take);
        server.start();
    }

    /** What the calls of this method to paths that begin so look like next: {@code lost} after it was obeyed, or {@code busy}. */
    synchronized void next(String mood) {
        moods.add(mood);
    }

    private synchronized String mood(String method) {
        return method.equals("POST") && !moods.isEmpty() ? moods.poll() : "good";
    }

    abstract String login();

    abstract Answered answer(Asked asked);

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    List<String> calls() {
        return calls;
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    static ArrayNode array() {
        return JSON.createArrayNode();
    }

    static Answered refused(String why) {
        return new Answered(400, object().put("message", why));
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException fault) {
            throw new IllegalArgumentException(fault);
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            Map<String, String> query = query(exchange.getRequestURI().getRawQuery());
            byte[] body = exchange.getRequestBody().readAllBytes();
            Asked asked = new Asked(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().getPath(),
                    query,
                    body.length == 0 ? object() : JSON.readTree(body));
            String mood = mood(asked.method());
            Answered answered;
            if (!login().equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                answered = new Answered(401, null);
            } else if (mood.equals("busy")) {
                exchange.getResponseHeaders().add("Retry-After", "1");
                answered = new Answered(429, null);
            } else {
                synchronized (this) {
                    answered = answer(asked);
                }
            }
            calls.add(asked.method() + " " + asked.path() + " " + answered.status());
            if (mood.equals("lost")) {
                return;
            }
            byte[] told = answered.body() == null ? new byte[0] : JSON.writeValueAsBytes(answered.body());
            exchange.sendResponseHeaders(answered.status(), told.length == 0 ? -1 : told.length);
            if (told.length > 0) {
                exchange.getResponseBody().write(told);
            }
        }
    }

    private static Map<String, String> query(String raw) {
        Map<String, String> query = new HashMap<>();
        if (raw != null) {
            for (String part : raw.split("&")) {
                String[] pair = part.split("=", 2);
                query.put(pair[0], pair.length == 1 ? "" : URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
            }
        }
        return query;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
