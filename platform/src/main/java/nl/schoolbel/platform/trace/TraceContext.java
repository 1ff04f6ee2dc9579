package nl.schoolbel.platform.trace;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Carries one W3C trace from a request through the outbox, Kafka and the consumer to the webhook: the context is stored
 * as text with the row, and taken up again where the row is worked on.
 *
 * <p>Names of spans come from closed lists. What else is known of one is added to it only when somebody samples its trace.
 */
public final class TraceContext {

    private static final String TRACEPARENT = "traceparent";
    private static final W3CTraceContextPropagator W3C = W3CTraceContextPropagator.getInstance();
    /** Enough to find any of them; a batch of marks may be about hundreds of things. */
    private static final int MOST_LINKS = 32;

    private TraceContext() {}

    /** The running trace as a {@code traceparent} value, or {@code null} outside any. */
    public static String current() {
        return text(Context.current());
    }

    /** A span as the {@code traceparent} of what follows from it. */
    public static String of(Span span) {
        return text(Context.root().with(span));
    }

    private static String text(Context context) {
        Map<String, String> carrier = new HashMap<>();
        W3C.inject(context, carrier, (map, key, value) -> map.put(key, value));
        return carrier.get(TRACEPARENT);
    }

    /** Runs work as a span that continues the given trace; {@code null} starts a new one. */
    public static void continued(String traceparent, String name, SpanKind kind, Runnable work) {
        continued(traceparent, name, kind, span -> {}, work);
    }

    /**
     * The same.
     *
     * @param facts adds what is known of the span; called only when it is recorded
     */
    public static void continued(String traceparent, String name, SpanKind kind, Consumer<Span> facts, Runnable work) {
        Span span = begun(traceparent, name, kind, facts);
        try {
            within(span, work);
        } catch (RuntimeException fault) {
            failed(span, fault);
            throw fault;
        } finally {
            span.end();
        }
    }

    /** Starts a span, as {@link #continued} does; who starts it ends it. */
    public static Span begun(String traceparent, String name, SpanKind kind, Consumer<Span> facts) {
        Context parent = traceparent == null ? Context.root() : read(traceparent);
        Span span = GlobalOpenTelemetry.getTracer("nl.schoolbel")
                .spanBuilder(name)
                .setSpanKind(kind)
                .setParent(parent)
                .startSpan();
        if (span.isRecording()) {
            facts.accept(span);
        }
        return span;
    }

    /** Runs work inside a span that others end. */
    public static <T> T within(Span span, Supplier<T> work) {
        try (Scope scope = span.makeCurrent()) {
            return work.get();
        }
    }

    /** The same. */
    public static void within(Span span, Runnable work) {
        try (Scope scope = span.makeCurrent()) {
            work.run();
        }
    }

    /**
     * Runs work as a span of a new trace that says from which others it came: for what happens much later, or for many at
     * once.
     *
     * @param traceparents of the others; asked for only when the span is recorded
     */
    public static void linked(Supplier<? extends Collection<String>> traceparents, String name, Runnable work) {
        continued(null, name, SpanKind.INTERNAL, span -> link(span, traceparents.get()), work);
    }

    private static void link(Span span, Collection<String> traceparents) {
        traceparents.stream()
                .limit(MOST_LINKS)
                .forEach(one -> span.addLink(Span.fromContext(read(one)).getSpanContext()));
    }

    /** Says that the work of a span failed, by kind; what the fault says in words is left to logs. */
    public static void failed(Span span, Throwable fault) {
        span.setStatus(StatusCode.ERROR)
                .setAttribute("error.type", fault.getClass().getName());
    }

    private static Context read(String traceparent) {
        return W3C.extract(Context.root(), traceparent, READER);
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
