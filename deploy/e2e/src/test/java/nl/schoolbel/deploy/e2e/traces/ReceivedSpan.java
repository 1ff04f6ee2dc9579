package nl.schoolbel.deploy.e2e.traces;

import io.opentelemetry.proto.common.v1.AnyValue;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.Span;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A span as a service sent it.
 *
 * @param service such as {@code tickets-service}
 * @param parentId empty for the first span of a trace
 * @param kind without its prefix, such as {@code SERVER}
 * @param links the ids of other traces that it refers to
 */
public record ReceivedSpan(
        String service,
        String traceId,
        String id,
        String parentId,
        String name,
        String kind,
        Map<String, String> attributes,
        List<String> links) {

    static ReceivedSpan read(String service, Span span) {
        HexFormat hex = HexFormat.of();
        return new ReceivedSpan(
                service,
                hex.formatHex(span.getTraceId().toByteArray()),
                hex.formatHex(span.getSpanId().toByteArray()),
                hex.formatHex(span.getParentSpanId().toByteArray()),
                span.getName(),
                span.getKind().name().replace("SPAN_KIND_", ""),
                span.getAttributesList().stream()
                        .collect(Collectors.toMap(
                                KeyValue::getKey, one -> text(one.getValue()), (first, same) -> first)),
                span.getLinksList().stream()
                        .map(link -> hex.formatHex(link.getTraceId().toByteArray()))
                        .toList());
    }

    private static String text(AnyValue value) {
        return switch (value.getValueCase()) {
            case STRING_VALUE -> value.getStringValue();
            case INT_VALUE -> Long.toString(value.getIntValue());
            default -> value.toString();
        };
    }

    public String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }
}
