package nl.schoolbel.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.opentelemetry.api.trace.SpanKind;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import nl.schoolbel.platform.Trial;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.events.RecordedEvent;
import nl.schoolbel.platform.testkit.events.RecordedEvents;
import nl.schoolbel.platform.testkit.parts.TestBroker;
import nl.schoolbel.platform.trace.TraceContext;
import org.junit.jupiter.api.Test;

@OnRealParts
class OutboxTest {

    private static final String TYPE = "nl.schoolbel.ticket-triage-started.v1";
    private static final String TOPIC = "schoolbel.tickets.v1";

    @Inject
    Trial trial;

    @Test
    void withoutATransactionNothingCanBeAppended() {
        assertThatThrownBy(() -> trial.append(UUID.randomUUID())).isInstanceOf(TransactionalException.class);
    }

    @Test
    void whatRolledBackIsNeverTold() {
        UUID ticket = UUID.randomUUID();
        assertThatThrownBy(() -> trial.tellAndFail(ticket)).hasMessageContaining("failed");

        trial.tell(ticket);

        try (RecordedEvents events = RecordedEvents.of(TOPIC)) {
            assertThat(events.await(TYPE, ticket).sequence()).isEqualTo(1);
            assertThat(events.ofKey(ticket)).hasSize(1);
        }
    }

    @Test
    void whatIsToldTogetherIsNumberedPerKeyAndGoesOnFromWhatWasToldBefore() {
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        trial.tell(one);

        trial.tellTogether(List.of(one, other, one, one));
        trial.tell(one);

        try (RecordedEvents events = RecordedEvents.of(TOPIC)) {
            assertThat(events.awaitCount(TYPE, one, 5))
                    .extracting(RecordedEvent::sequence)
                    .containsExactly(1L, 2L, 3L, 4L, 5L);
            assertThat(events.await(TYPE, other).sequence()).isEqualTo(1);
        }
    }

    @Test
    void manyAtOnceAreNumberedWithoutHolesAndToldInOrder() throws Exception {
        UUID ticket = UUID.randomUUID();
        int tellers = 8;
        int each = 25;
        ExecutorService pool = Executors.newFixedThreadPool(tellers);
        List<Future<?>> work = new ArrayList<>();
        for (int i = 0; i < tellers; i++) {
            work.add(pool.submit(() -> LongStream.range(0, each).forEach(n -> trial.tell(ticket))));
        }
        for (Future<?> one : work) {
            one.get();
        }
        pool.shutdown();

        try (RecordedEvents events = RecordedEvents.of(TOPIC)) {
            assertThat(events.awaitCount(TYPE, ticket, tellers * each))
                    .extracting(RecordedEvent::sequence)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, tellers * each).boxed().toList());
        }
    }

    @Test
    void whileTheBrokerIsDownEventsWaitAndAreToldInOrderAfterwards() {
        UUID ticket = UUID.randomUUID();
        trial.tell(ticket);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(trial.heardOf(ticket)).containsExactly(1L));
        TestBroker.running().stop();
        try {
            trial.tell(ticket);
            trial.tell(ticket);
            // Longer than a send waits for the broker, so that one try fails and another follows.
            await().during(Duration.ofSeconds(6))
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> !trial.heardOf(ticket).contains(2L));
        } finally {
            TestBroker.running().start();
        }

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(trial.heardOf(ticket)).containsExactly(1L, 2L, 3L));
        try (RecordedEvents events = RecordedEvents.of(TOPIC)) {
            assertThat(events.awaitCount(TYPE, ticket, 3))
                    .extracting(RecordedEvent::sequence)
                    .containsExactly(1L, 2L, 3L);
        }
    }

    @Test
    void theTraceOfTheRequestGoesOnWhereTheEventIsHeard() {
        UUID ticket = UUID.randomUUID();
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";

        TraceContext.continued(
                "00-" + trace + "-00f067aa0ba902b7-01", "a request", SpanKind.SERVER, () -> trial.tell(ticket));

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(trial.traceOf(ticket)).isEqualTo(trace));
        try (RecordedEvents events = RecordedEvents.of(TOPIC)) {
            assertThat(events.await(TYPE, ticket).header("traceparent")).startsWith("00-" + trace + "-");
        }
    }

    @Test
    void aRecordSaysWhereItComesFromAndWhatItIsAbout() {
        UUID ticket = UUID.randomUUID();

        trial.tell(ticket);

        try (RecordedEvents events = RecordedEvents.of(TOPIC)) {
            RecordedEvent event = events.await(TYPE, ticket);
            assertThat(event.header("ce_source")).isEqualTo("urn:nld:kvknr:00000000:systeem:platform-test");
            assertThat(event.header("ce_dataref")).endsWith("/trial/v1/things/" + ticket);
            assertThat(event.body().get("ticketId").asText()).isEqualTo(ticket.toString());
        }
    }
}
