package nl.schoolbel.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.schoolbel.deploy.local.Account;
import nl.schoolbel.deploy.local.Node;
import nl.schoolbel.deploy.local.PartFailed;
import nl.schoolbel.deploy.local.Service;
import nl.schoolbel.events.coaching.CoachingEvents;
import nl.schoolbel.events.envelope.EventType;
import nl.schoolbel.events.envelope.Topics;
import nl.schoolbel.events.sla.SlaEvents;
import nl.schoolbel.events.tickets.TicketEvents;
import nl.schoolbel.events.tools.ToolEvents;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Any process of the doubled suite may end at any moment: a caller notices a broken connection at most, nothing is lost and nothing is
 * there twice. In the build the first node of each service is killed, the second one stopped, and the broker killed; with {@code
 * -Dschoolbel.e2e.kills=all} each node both ways, one at a time.
 */
@ExtendWith(RunningStack.class)
@Order(10)
@DisabledIfSystemProperty(named = "schoolbel.e2e.replicas", matches = "1", disabledReason = "one node of each service")
class DoubledSuiteIT {

    private static final boolean ALL = "all".equals(System.getProperty("schoolbel.e2e.kills"));
    private static final String RECEIVER = "doubled";

    /** Of the twelve minutes that the agreement gives: each makes some marks fall due. */
    private static final Duration STEP = Duration.ofMinutes(1);

    /** The agreement gives four minutes. */
    private static final Duration BEYOND_ACKNOWLEDGE = Duration.ofMinutes(5);

    /** Of a machine that does much else. */
    private static final Duration CATCHING_UP = Duration.ofMinutes(4);

    private final World world;
    private final SteadfastCaller caller;

    DoubledSuiteIT(World world) {
        this.world = world.doubled();
        this.caller = new SteadfastCaller(world);
    }

    @Test
    void anyProcessMayEndAtAnyMoment() throws Exception {
        world.beheerpartnerIsSilent();
        ToldOnce before = told();
        long begin = System.nanoTime();
        Accepted accepted;
        int connections;
        try (GatewayEndpoint endpoint = GatewayEndpoint.atReceiver(world, RECEIVER);
                ChangeListener listener = ChangeListener.begin(world, caller)) {
            try (SteadyLoad load = SteadyLoad.begin(world, caller)) {
                endEachNode();
                accepted = load.accepted();
            }
            say("%d requests in %d s, %d broken connections; %d tickets, %d of them handed over; the slowest: %s"
                    .formatted(
                            caller.requests(),
                            Duration.ofNanos(System.nanoTime() - begin).toSeconds(),
                            caller.retries(),
                            accepted.reported().size(),
                            accepted.handedOver().size(),
                            caller.slowest()));
            assertThat(caller.failures()).isEmpty();
            accepted.assertOfEveryKind();
            assertHeard(listener, accepted);
            assertOffered(accepted);
            world.time().moveBy(BEYOND_ACKNOWLEDGE);
            assertTold(before, accepted);
            assertDelivered(endpoint, accepted);
            connections = listener.connections();
        }
        say("%d streams of changes one after the other".formatted(connections));
        assertNoDeadLetters();
    }

    private void endEachNode() throws PartFailed {
        if (ALL) {
            for (Service service : Service.values()) {
                for (Node node : world.stack().nodes(service)) {
                    ends("kill -9", Node::kill, List.of(node));
                    ends("stop", Node::stop, List.of(node));
                }
            }
        } else {
            ends("kill -9", Node::kill, nodes(0, Service.TICKETS, Service.COACHING));
            ends("kill -9", Node::kill, nodes(0, Service.SLA, Service.KNOWLEDGE));
            ends("stop", Node::stop, nodes(1, Service.TICKETS, Service.COACHING));
            ends("stop", Node::stop, nodes(1, Service.SLA, Service.KNOWLEDGE));
        }
        long retries = caller.retries();
        world.stack().killKafka();
        world.stack().startKafka();
        said("kill -9 of Kafka", retries);
    }

    private List<Node> nodes(int index, Service... services) {
        return Stream.of(services)
                .<Node>map(service -> world.stack().nodes(service).get(index))
                .toList();
    }

    /** Ends nodes of different services at once and returns when they are ready again. Meanwhile marks fall due. */
    private void ends(String how, Consumer<Node> end, List<Node> nodes) {
        world.time().moveBy(STEP);
        long retries = caller.retries();
        nodes.parallelStream().forEach(node -> {
            end.accept(node);
            World.startAgain(node);
        });
        said(how + " of " + nodes.stream().map(Node::name).toList(), retries);
    }

    private void said(String what, long retriesBefore) {
        say("%s, and its new start: %d broken connections; %d requests so far"
                .formatted(what, caller.retries() - retriesBefore, caller.requests()));
    }

    private ToldOnce told() {
        return ToldOnce.of(world.told().read(Topics.all()));
    }

    private void assertHeard(ChangeListener listener, Accepted accepted) {
        Waiting.until("every report in the stream of changes")
                .atMost(CATCHING_UP)
                .untilAsserted(
                        () -> assertThat(new HashSet<>(listener.reported())).containsAll(accepted.reported()));
        assertThat(listener.reported()).doesNotHaveDuplicates();
    }

    /** The beheerpartner was asked about each: that is when its time begins to count. */
    private void assertOffered(Accepted accepted) {
        Waiting.until("every hand-over in the beheerpartner's system")
                .atMost(CATCHING_UP)
                .untilAsserted(
                        () -> assertThat(toldByWebhook("ticket-handed-over")).isEqualTo(accepted.handedOver()));
    }

    private void assertTold(ToldOnce before, Accepted accepted) {
        Set<String> late = accepted.late();
        Waiting.until("everything told").atMost(CATCHING_UP).untilAsserted(() -> {
            ToldOnce told = told();
            assertThat(told.keys(SlaEvents.MATCHED)).containsAll(accepted.handedOver());
            assertThat(told.keys(SlaEvents.DUE_MOMENTS_SET)).containsAll(accepted.handedOver());
            assertThat(told.keys(TicketEvents.ACCEPTED)).containsAll(accepted.accepted());
            assertThat(told.keys(SlaEvents.BREACHED)).containsAll(late);
            assertThat(told.keys(SlaEvents.ESCALATED)).containsAll(late);
            assertThat(told.keys(CoachingEvents.REQUEST_OPENED)).containsAll(accepted.requests());
            assertThat(told.keys(ToolEvents.CHANGED)).containsAll(accepted.tools());
        });
        Map<TopicPartition, Long> ends = world.told().ends();
        Waiting.until("everything heard")
                .atMost(CATCHING_UP)
                .untilAsserted(() -> assertThat(world.told().unheardUpTo(ends)).isEmpty());
        ToldOnce told = told();
        assertMadeOnce(TicketEvents.REPORTED, before, told, accepted.reported());
        assertMadeOnce(CoachingEvents.REQUEST_OPENED, before, told, accepted.requests());
        assertMadeOnce(ToolEvents.CHANGED, before, told, accepted.tools());
        told.assertOnce(TicketEvents.HANDED_OVER, accepted.handedOver());
        told.assertOnce(TicketEvents.ACCEPTED, accepted.accepted());
        told.assertOnce(SlaEvents.MATCHED, accepted.handedOver());
        assertThat(told.count(TicketEvents.COMMENTED)).containsAllEntriesOf(accepted.comments());
        told.assertNumberedWithoutHoles(accepted.reported());
        told.assertNoTwins(TicketEvents.REPORTED);
        told.assertNoTwins(SlaEvents.MARK_PASSED, "target", "repeat", "cycle", "percent");
        told.assertNoTwins(SlaEvents.BREACHED, "target", "repeat", "cycle");
        told.assertNoTwins(SlaEvents.ESCALATED, "target", "repeat", "level", "minutesAfterBreach");
    }

    /** A call that was sent again with its key made nothing more. */
    private static void assertMadeOnce(EventType<?> made, ToldOnce before, ToldOnce after, Set<String> accepted) {
        Set<String> since = new HashSet<>(after.keys(made));
        since.removeAll(before.keys(made));
        assertThat(since).as(made.type()).isEqualTo(accepted);
    }

    private void assertDelivered(GatewayEndpoint endpoint, Accepted accepted) {
        Waiting.until("nothing left to deliver")
                .atMost(CATCHING_UP)
                .untilAsserted(() -> assertThat(endpoint.deliveries("waiting")).isEmpty());
        assertThat(endpoint.deliveries("dead")).isEmpty();
        assertThat(toldByWebhook("ticket-escalated")).containsAll(accepted.late());
        JsonNode arrivals = world.beheerpartner().arrivals(RECEIVER);
        assertThat(arrivals.path("missing").fieldNames())
                .toIterable()
                .doesNotContainAnyElementsOf(accepted.handedOver());
        assertThat(arrivals.path("twins")).isEmpty();
        assertThat(arrivals.path("changed")).isEmpty();
        say("%d webhooks, %d of them came again under their id"
                .formatted(
                        arrivals.path("received").asInt(),
                        arrivals.path("doubles").asInt()));
    }

    private Set<String> toldByWebhook(String fact) {
        JsonNode items = world.beheerpartner()
                .control("GET", "endpoints/" + RECEIVER + "/webhooks", null)
                .path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(webhook -> webhook.path("type").asText().startsWith("nl.schoolbel." + fact + ".v"))
                .map(webhook -> webhook.path("ticketId").asText())
                .collect(Collectors.toSet());
    }

    private void assertNoDeadLetters() {
        for (Service service : Service.values()) {
            assertThat(world.stack()
                            .api(service, Account.OPERATOR)
                            .get("/dead-letters")
                            .orThrow("the dead letters")
                            .body()
                            .path("items"))
                    .as(service.fullName())
                    .isEmpty();
        }
    }

    private static void say(String line) {
        System.out.println("[doubled] " + line);
    }
}
