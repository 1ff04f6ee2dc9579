package nl.schoolbel.platform.trace;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.sdk.trace.data.DelegatingSpanData;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import java.util.List;
import java.util.Set;

/**
 * A span with attributes from a closed list only, so that what a library adds one day is left out until somebody has looked at
 * it. Paths, queries, addresses and names of clients, and messages of exceptions may hold words or ids of people and stay here.
 */
final class LeanSpan extends DelegatingSpanData {

    private static final Set<String> KEPT = Set.of(
            "http.request.method",
            "http.response.status_code",
            "http.route",
            "http.request.resend_count",
            "http.request.body.size",
            "http.response.body.size",
            "error.type",
            "exception.type",
            "code.function.name");

    private static final List<String> KEPT_FAMILIES = List.of("messaging.", "cloudevents.", "schoolbel.");

    /** Whom we call is in our own settings; what a caller says that we are called is its own word. */
    private static final Set<String> KEPT_OF_OUR_CALLS = Set.of("server.address", "server.port");

    private final Attributes attributes;

    LeanSpan(SpanData whole) {
        super(whole);
        this.attributes = lean(whole.getAttributes(), whole.getKind());
    }

    @Override
    public SpanContext getSpanContext() {
        return lean(super.getSpanContext());
    }

    @Override
    public SpanContext getParentSpanContext() {
        return lean(super.getParentSpanContext());
    }

    @Override
    public Attributes getAttributes() {
        return attributes;
    }

    @Override
    public int getTotalAttributeCount() {
        return attributes.size();
    }

    @Override
    public StatusData getStatus() {
        return StatusData.create(super.getStatus().getStatusCode(), "");
    }

    @Override
    public List<EventData> getEvents() {
        return super.getEvents().stream()
                .map(event -> EventData.create(
                        event.getEpochNanos(), event.getName(), lean(event.getAttributes(), getKind())))
                .toList();
    }

    @Override
    public List<LinkData> getLinks() {
        return super.getLinks().stream()
                .map(link -> LinkData.create(lean(link.getSpanContext()), lean(link.getAttributes(), getKind())))
                .toList();
    }

    /** Without {@code tracestate}, in which callers may write what they like. */
    private static SpanContext lean(SpanContext whole) {
        if (whole.getTraceState().isEmpty()) {
            return whole;
        }
        return whole.isRemote()
                ? SpanContext.createFromRemoteParent(
                        whole.getTraceId(), whole.getSpanId(), whole.getTraceFlags(), TraceState.getDefault())
                : SpanContext.create(
                        whole.getTraceId(), whole.getSpanId(), whole.getTraceFlags(), TraceState.getDefault());
    }

    private static Attributes lean(Attributes all, SpanKind kind) {
        return all.toBuilder().removeIf(key -> !isKept(key, kind)).build();
    }

    private static boolean isKept(AttributeKey<?> key, SpanKind kind) {
        String name = key.getKey();
        return KEPT.contains(name)
                || KEPT_FAMILIES.stream().anyMatch(name::startsWith)
                || (kind == SpanKind.CLIENT && KEPT_OF_OUR_CALLS.contains(name));
    }
}
