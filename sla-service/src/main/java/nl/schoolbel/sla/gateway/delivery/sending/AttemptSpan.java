package nl.schoolbel.sla.gateway.delivery.sending;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import java.net.URI;
import nl.schoolbel.platform.trace.TraceContext;
import nl.schoolbel.sla.gateway.delivery.queue.DeliveryQueue.Claimed;

/**
 * The span of one attempt, in the trace that led to the message, however much later: the receiver finds all attempts under the one
 * trace that it was told.
 */
final class AttemptSpan {

    private static final int FIRST_OF_REFUSALS = 400;

    private AttemptSpan() {}

    static Span begun(Claimed claimed) {
        return TraceContext.begun(
                claimed.traceparent(), "deliver " + claimed.type(), SpanKind.CLIENT, span -> describe(span, claimed));
    }

    private static void describe(Span span, Claimed claimed) {
        span.setAttribute("http.request.resend_count", claimed.attempts())
                .setAttribute("schoolbel.webhook.id", claimed.messageId().toString())
                .setAttribute("schoolbel.delivery.id", claimed.id().toString());
        if (claimed.ticketId() != null) {
            span.setAttribute("schoolbel.ticket.id", claimed.ticketId().toString());
        }
    }

    static void goesTo(Span span, String url) {
        if (span.isRecording()) {
            span.setAttribute("server.address", URI.create(url).getHost());
        }
    }

    static void ended(Span span, Outcome outcome) {
        if (outcome.sent() != null) {
            span.setAttribute("http.response.status_code", outcome.status());
        }
        if (outcome.sent() == null || outcome.status() >= FIRST_OF_REFUSALS) {
            String kind = outcome.sent() == null ? "no-answer" : Integer.toString(outcome.status());
            span.setStatus(StatusCode.ERROR).setAttribute("error.type", kind);
        }
        span.end();
    }
}
