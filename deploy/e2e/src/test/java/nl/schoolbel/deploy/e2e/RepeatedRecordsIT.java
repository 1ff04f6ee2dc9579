package nl.schoolbel.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schoolbel.deploy.local.Account;
import nl.schoolbel.deploy.local.Service;
import nl.schoolbel.events.envelope.Topics;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Kafka delivers at least once; the services hear once. */
@ExtendWith(RunningStack.class)
@Order(7)
class RepeatedRecordsIT {

    /** Far beyond the last mark of the last ticket, so that none falls due by itself while records come again. */
    private static final Duration BEYOND_ALL_MARKS = Duration.ofHours(1);

    /** Nothing more is told for this long: more than the interval at which readers commit. */
    private static final Duration QUIET = Duration.ofSeconds(3);

    private final World world;

    RepeatedRecordsIT(World world) {
        this.world = world.doubled();
    }

    @Test
    void everyRecordDeliveredTwiceChangesNothing() throws ExecutionException, InterruptedException {
        TicketScenario ticket = TicketScenario.withBeheerpartner(world);
        new LateTicketStory(world, ticket).goesOnToTheEnd();
        world.time().moveBy(BEYOND_ALL_MARKS);
        awaitQuiet();
        List<ToldEvents.Told> records = world.told().read(Topics.all());
        Map<TopicPartition, Long> endsBefore = world.told().ends();
        Map<String, Map<String, Object>> before = everything(records);

        world.told().tellAgain(records);
        awaitQuiet();

        assertThat(world.told().readers())
                .contains("tickets-service.sla", "tickets-service.notes", "sla-service", "coaching-service");
        assertThat(world.told().ends()).isEqualTo(plus(endsBefore, records));
        assertThat(everything(records)).isEqualTo(before);
        assertNoDeadLetters();
    }

    /** Nobody has anything left to hear, and nobody tells anything new. */
    private void awaitQuiet() {
        AtomicReference<Map<TopicPartition, Long>> last = new AtomicReference<>();
        Awaitility.await("quiet")
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(500))
                .during(QUIET)
                .until(() -> {
                    Map<TopicPartition, Long> now = world.told().ends();
                    return now.equals(last.getAndSet(now))
                            && world.told().unheard().isEmpty();
                });
    }

    private static Map<TopicPartition, Long> plus(Map<TopicPartition, Long> ends, List<ToldEvents.Told> again) {
        Map<TopicPartition, Long> expected = new HashMap<>(ends);
        again.forEach(told ->
                expected.merge(new TopicPartition(told.at().topic(), told.at().partition()), 1L, Long::sum));
        return expected;
    }

    /** Every ticket with what is to be seen of it anywhere, by a coach, who sees those of all schools. */
    private Map<String, Map<String, Object>> everything(List<ToldEvents.Told> records) {
        return records.stream()
                .filter(told -> told.at().topic().equals(Topics.TICKETS.name()))
                .map(told -> told.at().key())
                .distinct()
                .collect(Collectors.toMap(Function.identity(), this::sights, (one, same) -> one, TreeMap::new));
    }

    private Map<String, Object> sights(String ticketId) {
        TicketExpectations seen = new TicketExpectations(world, ticketId, Account.COACH_1);
        return Map.of(
                "ticket", seen.ticket(),
                "timeline", seen.timeline(),
                "comments", seen.comments(),
                "escalations", seen.slaEscalations(),
                "deliveries", seen.deliveries(),
                "webhooks", seen.webhooks());
    }

    private void assertNoDeadLetters() {
        for (Service service : Service.values()) {
            JsonNode letters = world.stack()
                    .api(service, Account.OPERATOR)
                    .get("/dead-letters")
                    .orThrow("the dead letters")
                    .body()
                    .path("items");
            assertThat(letters).as(service.fullName()).isEmpty();
        }
    }
}
