package nl.schoolbel.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schoolbel.deploy.e2e.observability.Dashboards;
import nl.schoolbel.deploy.e2e.observability.Dashboards.Query;
import nl.schoolbel.deploy.e2e.observability.PromQl;
import nl.schoolbel.deploy.e2e.observability.Prometheus;
import nl.schoolbel.deploy.e2e.observability.Prometheus.Series;
import nl.schoolbel.deploy.e2e.observability.RuleFiles;
import nl.schoolbel.deploy.local.Account;
import nl.schoolbel.deploy.local.Service;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What lies in {@code deploy/observability} works with the suite as it is: a real Prometheus looks at the running services,
 * and every query of every rule, panel and variable gives something. A query that gives nothing is a name that changed.
 */
@ExtendWith(RunningStack.class)
@Order(2)
class ObservabilityIT {

    private static final String RECEIVER = "observed";

    /** The holidays that the suite brings along end one day. */
    private static final String TRUE_SOME_DAY = "HolidaysRunOut";

    private final World world;
    private Prometheus prometheus;

    ObservabilityIT(World world) {
        this.world = world;
    }

    @BeforeEach
    void startPrometheus() {
        Map<String, URI> targets = Stream.of(Service.values())
                .collect(Collectors.toMap(
                        Service::fullName, world.stack()::managementAddress, (a, b) -> a, LinkedHashMap::new));
        prometheus = Prometheus.start(Path.of("target", "prometheus"), targets);
        Waiting.until("Prometheus").until(prometheus::isReady);
        Waiting.until("the first look at every service")
                .untilAsserted(() -> assertThat(prometheus.query("up == 1")).hasSize(Service.values().length));
    }

    @AfterEach
    void stopPrometheus() {
        if (prometheus != null) {
            prometheus.close();
        }
    }

    @Test
    void everyQueryGivesSomethingAndNoAlertIsFalse() {
        everythingIsUsedOnce();

        List<Query> queries = allQueries();
        Map<Query, List<Series>> answers = new LinkedHashMap<>();
        Set<Query> empty = new LinkedHashSet<>(queries);
        Waiting.until("something of every query").untilAsserted(() -> {
            for (Query query : List.copyOf(empty)) {
                List<Series> answer = prometheus.query(query.expression());
                if (!answer.isEmpty()) {
                    answers.put(query, answer);
                    empty.remove(query);
                }
            }
            assertThat(empty).as("queries that give nothing").isEmpty();
        });

        assertThat(answers.entrySet())
                .as("labels that a legend or a text takes from the series are there")
                .allSatisfy(
                        answer -> assertThat(answer.getValue().get(0).labels().keySet())
                                .as(answer.getKey().where())
                                .containsAll(answer.getKey().labels()));
        // A look that a busy machine did not answer in time is a service that is down, until the next look.
        Waiting.until("no alert on a healthy suite")
                .untilAsserted(() -> assertThat(RuleFiles.alerts())
                        .filteredOn(alert -> !alert.name().equals(TRUE_SOME_DAY))
                        .allSatisfy(alert -> assertThat(prometheus.query(alert.expression()))
                                .as(alert.name())
                                .isEmpty()));
    }

    @Test
    void aBucketLeadsToATrace() {
        everythingIsUsedOnce();

        Waiting.until("an example in Prometheus")
                .untilAsserted(() -> assertThat(prometheus.tracesOf("http_server_requests_seconds_bucket"))
                        .isNotEmpty()
                        .allMatch(trace -> trace.matches("[0-9a-f]{32}")));
    }

    /** Of alerts each compared side: a whole alert gives nothing as long as all is well. */
    private static List<Query> allQueries() {
        List<Query> queries = new ArrayList<>(Dashboards.queries());
        for (RuleFiles.Alert alert : RuleFiles.alerts()) {
            List<String> leaves = PromQl.leaves(alert.expression());
            for (String leaf : leaves) {
                // The first side gives the alert its labels.
                Set<String> labels = leaf.equals(leaves.get(0)) ? alert.labelsInTexts() : Set.of();
                queries.add(new Query("alert " + alert.name(), leaf, labels));
            }
        }
        RuleFiles.recorded().forEach(rule -> queries.add(new Query("recorded " + rule.name(), rule.name(), Set.of())));
        return queries;
    }

    /** One call of each service, and the way of one ticket to the beheerpartner and back. */
    private void everythingIsUsedOnce() {
        TicketScenario ticket = TicketScenario.withBeheerpartner(world);
        ticket.expect().updateBecomes(ticket.update("accept").updateId(), "applied");
        for (Service service : Service.values()) {
            world.stack().api(service, Account.OPERATOR).get("/dead-letters").orThrow("the dead letters");
        }
    }

    @Test
    void anEndpointThatFailsIsTold() {
        world.beheerpartnerIsSilent();
        try (GatewayEndpoint endpoint = GatewayEndpoint.atReceiver(world, RECEIVER)) {
            world.beheerpartner().behave(RECEIVER, Map.of("behaviour", "failing", "status", 503));

            TicketScenario.withBeheerpartner(world);

            awaitAlert("DeliveriesFail");
            assertThat(endpoint.deliveries("waiting")).isNotEmpty();
        }
    }

    @Test
    void aServiceThatIsGoneIsToldUntilItIsBack() {
        awaitNoAlert("ServiceDown");

        world.withoutServices(() -> awaitAlert("ServiceDown"), Service.KNOWLEDGE);

        awaitNoAlert("ServiceDown");
    }

    private void awaitAlert(String name) {
        Waiting.until("the alert " + name)
                .untilAsserted(() -> assertThat(prometheus.query(firing(name))).isNotEmpty());
    }

    private void awaitNoAlert(String name) {
        Waiting.until("the end of the alert " + name)
                .untilAsserted(() -> assertThat(prometheus.query(firing(name))).isEmpty());
    }

    private static String firing(String alert) {
        return "ALERTS{alertname=\"" + alert + "\", alertstate=\"firing\"}";
    }
}
