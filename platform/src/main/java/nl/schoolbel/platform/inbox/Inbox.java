package nl.schoolbel.platform.inbox;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.health.api.Wellness;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.schoolbel.events.envelope.CloudEventHeaders;
import nl.schoolbel.platform.problem.PartFaults;
import nl.schoolbel.platform.trace.TraceContext;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;

/**
 * Takes each event once. The inbox row, the work and the work's own outbox rows are one transaction; the record is
 * acknowledged after the commit. A fault of a part is retried without end, 1 to 30 s apart; what is the record's own fault is kept
 * as a dead letter and passed.
 */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final long FIRST_WAIT_MILLIS = 1_000;
    private static final long LONGEST_WAIT_MILLIS = 30_000;
    /** Of the database's twenty connections; requests and the outbox keep the rest. */
    private static final int READERS = 8;

    @Inject
    InboxTransaction transaction;

    @Inject
    DeadLetterStore deadLetters;

    @Inject
    InboxMeters meters;

    @Inject
    @Wellness
    InboxState state;

    private final CountDownLatch stopping = new CountDownLatch(1);

    private final ExecutorService readers = Executors.newFixedThreadPool(READERS, work -> {
        Thread thread = new Thread(work, "inbox");
        thread.setDaemon(true);
        return thread;
    });

    /** What waits for a part is let go. Batches are taken until the connector ends, which comes later: it would complain of a refusal. */
    void stop(@Observes ShutdownEvent event) {
        stopping.countDown();
    }

    @PreDestroy
    void close() {
        readers.shutdown();
    }

    /**
     * Takes what was polled together: keys side by side, the records of one key one after the other. Returns when every
     * record is done with; only then does the connector commit and hand on the next batch.
     */
    public void take(InboxConsumer consumer, ConsumerRecords<String, byte[]> batch) {
        CompletableFuture<?>[] keys = StreamSupport.stream(batch.spliterator(), false)
                .collect(Collectors.groupingBy(record -> String.valueOf(record.key())))
                .values()
                .stream()
                .map(ofKey -> CompletableFuture.runAsync(() -> ofKey.forEach(one -> take(consumer, one)), readers))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(keys).join();
    }

    /** Returns when the record is done with: worked on, known already, of no interest, or kept as a dead letter. */
    public void take(InboxConsumer consumer, ConsumerRecord<String, byte[]> kafka) {
        RawRecord record = RawRecord.of(kafka);
        if (consumer.handlers()
                .find(record.headers().get(CloudEventHeaders.TYPE))
                .isEmpty()) {
            takeUntilDone(consumer, record);
            return;
        }
        TraceContext.continued(
                record.headers().get(CloudEventHeaders.TRACEPARENT),
                "process " + record.topic(),
                SpanKind.CONSUMER,
                span -> describe(span, consumer, record),
                () -> takeUntilDone(consumer, record));
    }

    private static void describe(Span span, InboxConsumer consumer, RawRecord record) {
        span.setAttribute("messaging.system", "kafka")
                .setAttribute("messaging.operation.name", "process")
                .setAttribute("messaging.operation.type", "process")
                .setAttribute("messaging.destination.name", record.topic())
                .setAttribute("messaging.destination.partition.id", Integer.toString(record.partition()))
                .setAttribute("messaging.kafka.offset", record.offset())
                .setAttribute("messaging.kafka.message.key", record.key())
                .setAttribute("schoolbel.consumer", consumer.name())
                .setAttribute("cloudevents.event_id", record.headers().get(CloudEventHeaders.ID))
                .setAttribute("cloudevents.event_type", record.headers().get(CloudEventHeaders.TYPE));
    }

    private void takeUntilDone(InboxConsumer consumer, RawRecord record) {
        for (long wait = FIRST_WAIT_MILLIS; ; wait = Math.min(wait * 2, LONGEST_WAIT_MILLIS)) {
            try {
                takeOrKeep(consumer, record);
                state.wentOn(consumer.name());
                meters.handled(consumer.name());
                return;
            } catch (RuntimeException fault) {
                state.waits(consumer.name());
                LOG.warnf("%s waits for a part: %s", consumer.name(), fault.toString());
                pause(wait + ThreadLocalRandom.current().nextLong(wait / 5), fault);
            }
        }
    }

    /** Throws only what is a fault of a part. */
    private void takeOrKeep(InboxConsumer consumer, RawRecord record) {
        try {
            QuarkusTransaction.requiringNew().run(() -> transaction.take(consumer, record));
        } catch (RuntimeException fault) {
            if (PartFaults.isFaultOfPart(fault)) {
                throw fault;
            }
            LOG.errorf(
                    FaultWords.forLog(fault),
                    "%s cannot take %s-%d@%d, kept as a dead letter: %s",
                    consumer.name(),
                    record.topic(),
                    record.partition(),
                    record.offset(),
                    FaultWords.of(fault));
            QuarkusTransaction.requiringNew().run(() -> deadLetters.keep(consumer.name(), record, fault));
        }
    }

    private void pause(long millis, RuntimeException fault) {
        try {
            if (stopping.await(millis, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("stopping; the record is taken again after the start", fault);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
