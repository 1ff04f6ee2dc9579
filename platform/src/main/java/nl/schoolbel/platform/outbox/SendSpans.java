package nl.schoolbel.platform.outbox;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import java.util.ArrayList;
import java.util.List;
import nl.schoolbel.events.envelope.CloudEventHeaders;
import nl.schoolbel.platform.trace.TraceContext;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A span for each record of a batch whose trace somebody samples, from its sending until the broker has the whole batch. */
final class SendSpans implements AutoCloseable {

    private final List<Span> begun = new ArrayList<>();

    /** The record of a row; who receives it goes on from its span. */
    ProducerRecord<byte[], byte[]> record(OutboxRow row) {
        String appended = row.headers().get(CloudEventHeaders.TRACEPARENT);
        if (appended == null) {
            return row.toRecord();
        }
        Span span = TraceContext.begun(
                appended,
                "send " + row.topic(),
                SpanKind.PRODUCER,
                recorded -> recorded.setAttribute("messaging.system", "kafka")
                        .setAttribute("messaging.operation.name", "send")
                        .setAttribute("messaging.operation.type", "send")
                        .setAttribute("messaging.destination.name", row.topic())
                        .setAttribute("messaging.kafka.message.key", row.key())
                        .setAttribute("cloudevents.event_id", row.headers().get(CloudEventHeaders.ID))
                        .setAttribute("cloudevents.event_type", row.headers().get(CloudEventHeaders.TYPE)));
        if (!span.isRecording()) {
            return row.toRecord();
        }
        begun.add(span);
        return row.under(TraceContext.of(span)).toRecord();
    }

    void failed(Throwable fault) {
        begun.forEach(span -> TraceContext.failed(span, fault));
    }

    @Override
    public void close() {
        begun.forEach(Span::end);
    }
}
