package nl.schoolbel.deploy.e2e.traces;

import com.google.protobuf.InvalidProtocolBufferException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A collector that takes OTLP over HTTP and keeps the newest spans. It can be away for a while: nothing listens at its port
 * then.
 */
public final class TraceReceiver implements AutoCloseable {

    /** Of a whole run many more come; a test looks at those of the last seconds. */
    private static final int KEPT = 20_000;

    private static final String PATH = "/v1/traces";

    private int port;
    private final Deque<ReceivedSpan> spans = new ArrayDeque<>();
    private final Set<String> words = ConcurrentHashMap.newKeySet();
    private final Set<String> heard = ConcurrentHashMap.newKeySet();
    private HttpServer server;

    private TraceReceiver() {}

    /** Listens at a free port of the loopback address. */
    public static TraceReceiver start() {
        TraceReceiver receiver = new TraceReceiver();
        receiver.comeBack();
        return receiver;
    }

    public synchronized URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** From now on nothing answers. */
    public synchronized void goAway() {
        server.stop(0);
    }

    /** Listens again, at the same port. */
    public synchronized void comeBack() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        port = server.getAddress().getPort();
        server.createContext(PATH, this::take);
        server.start();
    }

    /** From now on listens for words that may not come, in whatever part of what is sent. */
    public void listenFor(String word) {
        words.add(word);
    }

    /** Which of those came. */
    public Set<String> heard() {
        return Set.copyOf(heard);
    }

    /** The spans of a trace that came so far, in the order of their arrival. */
    public List<ReceivedSpan> ofTrace(String traceId) {
        return all().stream().filter(span -> span.traceId().equals(traceId)).toList();
    }

    /** The newest spans, whatever their trace. */
    public synchronized List<ReceivedSpan> all() {
        return new ArrayList<>(spans);
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            String asText = new String(body, StandardCharsets.ISO_8859_1);
            words.stream().filter(asText::contains).forEach(heard::add);
            keep(body);
            exchange.getResponseHeaders().set("Content-Type", "application/x-protobuf");
            // An ExportTraceServiceResponse that refuses nothing has no bytes.
            exchange.sendResponseHeaders(200, -1);
        }
    }

    private synchronized void keep(byte[] body) throws InvalidProtocolBufferException {
        for (ResourceSpans resource : ExportTraceServiceRequest.parseFrom(body).getResourceSpansList()) {
            String service = resource.getResource().getAttributesList().stream()
                    .filter(one -> one.getKey().equals("service.name"))
                    .map(KeyValue::getValue)
                    .map(value -> value.getStringValue())
                    .findFirst()
                    .orElse("");
            resource.getScopeSpansList().stream()
                    .flatMap(scope -> scope.getSpansList().stream())
                    .map(span -> ReceivedSpan.read(service, span))
                    .forEach(spans::add);
        }
        while (spans.size() > KEPT) {
            spans.removeFirst();
        }
    }

    @Override
    public synchronized void close() {
        server.stop(0);
    }
}
