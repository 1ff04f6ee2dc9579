package nl.schoolbel.platform.trace;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Carries one W3C trace from a request through the outbox, Kafka and the consumer to the webhook: the context is stored
 * as text with the row, and taken up again where the row is worked on.
 */
public final class TraceContext {

    private static final String TRACEPARENT = "traceparent";
    private static final W3CTraceContextPropagator W3C = W3CTraceContextPropagator.getInstance();

    private TraceContext() {}

    /** The running trace as a {@code traceparent} value, or {@code null} outside any. */
    public static String current() {
        Map<String, String> carrier = new HashMap<>();
        W3C.inject(Context.current(), carrier, (map, key, value) -> map.put(key, value));
        return carrier.get(TRACEPARENT);
    }

    /** Runs work as a span that continues the given trace; {@code null} starts a new one. */
    public static void continued(String traceparent, String name, SpanKind kind, Runnable work) {
        Context parent = traceparent == null ? Context.root() : W3C.extract(Context.root(), traceparent, READER);
        Tracer tracer = GlobalOpenTelemetry.getTracer("nl.schoolbel");
        Span span = tracer.spanBuilder(name).setParent(parent).setSpanKind(kind).startSpan();
        try (Scope scope = span.makeCurrent()) {
            work.run();
        } catch (RuntimeException fault) {
            span.recordException(fault);
            throw fault;
        } finally {
            span.end();
        }
    }

    private static final TextMapGetter<String> READER = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(String carrier) {
            return List.of(TRACEPARENT);
        }

        @Override
        public String get(String carrier, String key) {
            return TRACEPARENT.equals(key) ? carrier : null;
        }
    };
}
