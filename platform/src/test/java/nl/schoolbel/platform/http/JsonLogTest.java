package nl.schoolbel.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.api.trace.SpanKind;
import io.quarkus.logging.json.runtime.JsonFormatter;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.trace.TraceContext;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;

/** The form of log lines in production, which this module's tests have too. */
@OnRealParts
class JsonLogTest {

    private static final String TRACE = "ff22229e2a4d62b358201ea93db9ceec";
    private static final String CALLER = "53b1c2bd8f2a8a11";

    @Test
    void aLineIsOneObjectWithTheFieldsOfThePage() throws JsonProcessingException {
        ExtLogRecord record = new ExtLogRecord(Level.WARNING, "%s waits", ExtLogRecord.FormatStyle.PRINTF, "Sample");
        record.setParameters(new Object[] {"outbox"});
        record.setLoggerName("nl.schoolbel.Sample");
        record.putMdc("traceId", "ff22229e2a4d62b358201ea93db9ceec");
        record.putMdc("spanId", "53b1c2bd8f2a8a11");
        record.setThrown(new IllegalStateException("a fault"));

        String line = formatter().format(record);

        assertThat(line.strip().lines()).hasSize(1);
        JsonNode json = new ObjectMapper().readTree(line);
        assertThat(json.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "timestamp",
                        "logger",
                        "level",
                        "message",
                        "thread",
                        "node",
                        "trace",
                        "stackTrace",
                        "service",
                        "version");
        assertThat(json.path("timestamp").asText()).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
        assertThat(json.path("message").asText()).isEqualTo("outbox waits");
        assertThat(json.path("service").asText()).isEqualTo("platform-test");
        assertThat(json.at("/trace/traceId").asText()).isEqualTo("ff22229e2a4d62b358201ea93db9ceec");
        assertThat(json.path("stackTrace").asText()).contains("IllegalStateException: a fault");
    }

    @Test
    void aLineOfASampledTraceNamesTheSpanAboveToo() throws JsonProcessingException {
        JsonNode trace = traceOfALineIn("00-" + TRACE + "-" + CALLER + "-01");

        assertThat(trace.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("traceId", "spanId", "parentId", "sampled");
        assertThat(trace.path("traceId").asText()).isEqualTo(TRACE);
        assertThat(trace.path("parentId").asText()).isEqualTo(CALLER);
        assertThat(trace.path("sampled").asText()).isEqualTo("true");
    }

    @Test
    void aLineOfATraceThatIsNotSampledHasItsIdToo() throws JsonProcessingException {
        JsonNode trace = traceOfALineIn("00-" + TRACE + "-" + CALLER + "-00");

        assertThat(trace.fieldNames()).toIterable().containsExactlyInAnyOrder("traceId", "spanId", "sampled");
        assertThat(trace.path("traceId").asText()).isEqualTo(TRACE);
        assertThat(trace.path("sampled").asText()).isEqualTo("false");
    }

    private static JsonNode traceOfALineIn(String traceparent) throws JsonProcessingException {
        AtomicReference<String> line = new AtomicReference<>();
        TraceContext.continued(traceparent, "sample", SpanKind.INTERNAL, span -> {}, () -> {
            ExtLogRecord record = new ExtLogRecord(Level.INFO, "a sample", "Sample");
            record.copyMdc();
            line.set(formatter().format(record));
        });
        return new ObjectMapper().readTree(line.get()).path("trace");
    }

    private static Formatter formatter() {
        return handlers(Logger.getLogger("").getHandlers())
                .map(Handler::getFormatter)
                .filter(JsonFormatter.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Handler> handlers(Handler... some) {
        return Arrays.stream(some)
                .flatMap(handler -> handler instanceof ExtHandler parent
                        ? Stream.concat(Stream.of(handler), handlers(parent.getHandlers()))
                        : Stream.of(handler));
    }
}
