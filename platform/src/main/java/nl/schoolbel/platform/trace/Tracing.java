package nl.schoolbel.platform.trace;

import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;

/**
 * Makes the export of spans a choice of the start: with an address they are batched and sent, without one a trace that
 * nobody else samples is only a number that goes along, and nothing is recorded.
 */
@Dependent
class Tracing {

    private static final Duration SENT_EVERY = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Some seconds of a busy node; while nobody takes them, what is more is dropped and no request waits. */
    private static final int MOST_WAITING = 4_096;

    @Produces
    @Singleton
    Sampler sampler(TracingConfig config) {
        Sampler ofOurOwn =
                config.endpoint().isPresent() ? Sampler.traceIdRatioBased(config.ratio()) : Sampler.alwaysOff();
        return Sampler.parentBased(ofOurOwn);
    }

    @Produces
    @Singleton
    SpanProcessor export(TracingConfig config) {
        return config.endpoint().map(Tracing::batched).orElseGet(SpanProcessor::composite);
    }

    private static SpanProcessor batched(URI endpoint) {
        String traces = endpoint.toString().replaceAll("/+$", "") + "/v1/traces";
        return BatchSpanProcessor.builder(new LeanSpanExporter(OtlpHttpSpanExporter.builder()
                        .setEndpoint(traces)
                        .setTimeout(PATIENCE)
                        .build()))
                .setScheduleDelay(SENT_EVERY)
                .setExporterTimeout(PATIENCE)
                .setMaxQueueSize(MOST_WAITING)
                .build();
    }
}
