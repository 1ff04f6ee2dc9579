package nl.schoolbel.platform.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LeanSpanExporterTest {

    private static final String WORDS = "Jan de Vries";

    private final Collected collected = new Collected();
    private final SdkTracerProvider tracing = SdkTracerProvider.builder()
            .addSpanProcessor(SimpleSpanProcessor.create(new LeanSpanExporter(collected)))
            .build();

    @AfterEach
    void close() {
        tracing.close();
    }

    private static final class Collected implements SpanExporter {

        final List<SpanData> spans = new ArrayList<>();

        @Override
        public CompletableResultCode export(Collection<SpanData> some) {
            spans.addAll(some);
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode flush() {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode shutdown() {
            return CompletableResultCode.ofSuccess();
        }
    }

    private SpanBuilder span(SpanKind kind) {
        Tracer tracer = tracing.get("test");
        return tracer.spanBuilder("GET /tickets/v1/tickets").setSpanKind(kind);
    }

    private SpanData sent(Span span) {
        span.end();
        assertThat(collected.spans).hasSize(1);
        return collected.spans.get(0);
    }

    @Test
    void whatIsKnownOfTheRouteIsSent() {
        Span span = span(SpanKind.SERVER)
                .setAttribute("http.route", "/tickets/v1/tickets")
                .setAttribute("http.response.status_code", 200L)
                .setAttribute("messaging.destination.name", "schoolbel.tickets.v1")
                .setAttribute("schoolbel.ticket.id", "7")
                .startSpan();

        assertThat(sent(span).getAttributes().asMap().keySet())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder(
                        "http.route", "http.response.status_code", "messaging.destination.name", "schoolbel.ticket.id");
    }

    @Test
    void whatACallerWroteIsNot() {
        Span span = span(SpanKind.SERVER)
                .setAttribute("url.path", "/knowledge/v1/persons/" + WORDS)
                .setAttribute("url.query", "q=" + WORDS)
                .setAttribute("url.full", "https://x/?q=" + WORDS)
                .setAttribute("user_agent.original", WORDS)
                .setAttribute("client.address", WORDS)
                .setAttribute("network.peer.address", WORDS)
                .setAttribute("server.address", WORDS)
                .setAttribute("enduser.id", WORDS)
                .setAttribute("something.new", WORDS)
                .startSpan();

        SpanData sent = sent(span);

        assertThat(sent.getAttributes().isEmpty()).isTrue();
        assertThat(sent.getTotalAttributeCount()).isZero();
    }

    @Test
    void whomWeCallIsSent() {
        Span span = span(SpanKind.CLIENT)
                .setAttribute("server.address", "tickets.beheerpartner.example")
                .startSpan();

        assertThat(sent(span).getAttributes().size()).isEqualTo(1);
    }

    @Test
    void ofAFaultItsKindIsSentAndNotItsWords() {
        Span span = span(SpanKind.SERVER).startSpan();
        span.recordException(new IllegalStateException(WORDS));
        span.setStatus(StatusCode.ERROR, WORDS);

        SpanData sent = sent(span);

        assertThat(sent.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
        assertThat(sent.getEvents()).hasSize(1);
        assertThat(sent.getEvents().get(0).getAttributes().asMap().values())
                .containsExactly("java.lang.IllegalStateException");
        assertThat(sent.toString()).doesNotContain(WORDS);
    }

    @Test
    void ofTheCallersTraceItsIdsAreSentAndNotWhatItWroteBesideThem() {
        SpanContext caller = SpanContext.createFromRemoteParent(
                "ff22229e2a4d62b358201ea93db9ceec",
                "53b1c2bd8f2a8a11",
                TraceFlags.getSampled(),
                TraceState.builder().put("caller", WORDS).build());
        Span span = span(SpanKind.SERVER)
                .setParent(Context.root().with(Span.wrap(caller)))
                .addLink(caller)
                .startSpan();
        assertThat(span.getSpanContext().getTraceState().get("caller")).isEqualTo(WORDS);

        SpanData sent = sent(span);

        assertThat(sent.getTraceId()).isEqualTo(caller.getTraceId());
        assertThat(sent.getSpanId()).isEqualTo(span.getSpanContext().getSpanId());
        assertThat(sent.getParentSpanId()).isEqualTo(caller.getSpanId());
        assertThat(sent.getParentSpanContext().isRemote()).isTrue();
        assertThat(sent.getLinks())
                .extracting(link -> link.getSpanContext().getSpanId())
                .containsExactly(caller.getSpanId());
        assertThat(Stream.concat(
                        Stream.of(sent.getSpanContext(), sent.getParentSpanContext()),
                        sent.getLinks().stream().map(LinkData::getSpanContext)))
                .allMatch(context -> context.getTraceState().isEmpty())
                .allMatch(SpanContext::isSampled);
    }
}
