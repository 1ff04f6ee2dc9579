package nl.schoolbel.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.schoolbel.events.envelope.Topics;
import nl.schoolbel.events.tickets.TicketEvents;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The services go on without the broker, and tell everything once it is back. */
@ExtendWith(RunningStack.class)
@Order(5)
class BrokerOutageIT {

    /** Longer than the outbox waits for the broker before it tries anew, twice, and than a reader's session. */
    private static final Duration OUTAGE = Duration.ofSeconds(12);

    /** Before the due moment: late enough to be called the last one, early enough for the call to arrive on a busy machine. */
    private static final Duration LAST_MOMENT = Duration.ofSeconds(4);

    private final World world;

    BrokerOutageIT(World world) {
        this.world = world.doubled();
    }

    @Test
    void ticketsAreAcceptedDuringAnOutageAndToldAfterItInOrder() {
        world.beheerpartnerIsSilent();
        TicketScenario late = TicketScenario.reported(world);
        late.takeUp();
        List<TicketScenario> meanwhile = new ArrayList<>();

        world.withoutBroker(() -> {
            late.handOver();
            reportTicketsFor(OUTAGE, meanwhile);
        });

        late.expect().isTold("ticket-handed-over");
        late.expect().isMatchedAndTimed();
        assertThat(meanwhile).hasSizeGreaterThan(5);
        meanwhile.forEach(ticket -> ticket.expect().isTold("ticket-handed-over"));
        assertToldInOrder(meanwhile);
        new LateTicketStory(world, late).goesOnToTheEnd();
    }

    /** One after the other until the time has gone by; each is accepted while the broker is away. */
    private void reportTicketsFor(Duration outage, List<TicketScenario> reported) {
        long end = System.nanoTime() + outage.toNanos();
        Awaitility.await("the end of the outage")
                .atMost(outage.multipliedBy(3))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> {
                    TicketScenario ticket = TicketScenario.reported(world);
                    ticket.takeUp();
                    ticket.handOver();
                    reported.add(ticket);
                    return System.nanoTime() > end;
                });
    }

    /** A record whose answer was lost in the outage may lie in the topic twice, but only under the one id. */
    private void assertToldInOrder(List<TicketScenario> tickets) {
        Map<String, List<ToldEvents.Told>> told = world.told().read(List.of(Topics.TICKETS)).stream()
                .collect(Collectors.groupingBy(one -> one.at().key()));
        assertThat(tickets).allSatisfy(ticket -> {
            Map<String, ToldEvents.Told> first = new LinkedHashMap<>();
            told.get(ticket.id()).forEach(one -> first.putIfAbsent(one.id(), one));
            assertThat(first.values())
                    .extracting(ToldEvents.Told::type)
                    .containsExactly(
                            TicketEvents.REPORTED.type(),
                            TicketEvents.TRIAGE_STARTED.type(),
                            TicketEvents.HANDED_OVER.type());
            assertThat(first.values()).extracting(ToldEvents.Told::sequence).containsExactly(1L, 2L, 3L);
        });
    }

    @Test
    void anAcceptanceInTheLastSecondCountsThoughTheBrokerIsAway() {
        TicketScenario ticket = TicketScenario.withBeheerpartner(world);
        TicketScenario control = TicketScenario.withBeheerpartner(world);
        Instant dueAt = ticket.expect().acknowledgeDueAt();
        List<TicketScenario.Callback> acceptance = new ArrayList<>();

        world.withoutBroker(() -> {
            world.time().moveTo(dueAt.minus(LAST_MOMENT).minusSeconds(2));
            world.time().passes(dueAt.minus(LAST_MOMENT));
            acceptance.add(ticket.update("accept"));
            // The other ticket's escalation shows that the marks of this moment were looked at.
            new LateTicketStory(world, control).becomesLate();
        });

        String updateId = acceptance.get(0).updateId();
        assertThat(ticket.expect().updateReceivedAt(updateId)).isBetween(dueAt.minus(LAST_MOMENT), dueAt);
        ticket.expect().updateBecomes(updateId, "applied");
        ticket.expect().isIn("accepted");
        ticket.expect().acknowledgeIs("met");
        control.expect().isEscalatedOnce();
        ticket.expect().isNotEscalated();
    }
}
