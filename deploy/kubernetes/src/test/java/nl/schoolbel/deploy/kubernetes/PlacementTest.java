package nl.schoolbel.deploy.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** No two copies of the same data on one machine, and where it can be, none in one zone. */
class PlacementTest {

    private static final String MACHINE = "kubernetes.io/hostname";
    private static final String ZONE = "topology.kubernetes.io/zone";

    @Test
    void twoNodesOfPostgresNeverShareAMachine() {
        JsonNode cluster = Manifests.named("Cluster", "postgres").spec();

        assertThat(cluster.at("/affinity/enablePodAntiAffinity").asBoolean()).isTrue();
        assertThat(cluster.at("/affinity/podAntiAffinityType").asText()).isEqualTo("required");
        assertThat(cluster.at("/affinity/topologyKey").asText()).isEqualTo(MACHINE);
        assertThat(spread(cluster.path("topologySpreadConstraints"))).isEqualTo(Map.of(ZONE, "ScheduleAnyway"));
    }

    @Test
    void twoBrokersNeverShareAMachine() {
        Manifest pool = Manifests.named("KafkaNodePool", "node");
        JsonNode constraints = pool.at("/spec/template/pod/topologySpreadConstraints");

        assertThat(spread(constraints)).isEqualTo(Map.of(ZONE, "ScheduleAnyway", MACHINE, "DoNotSchedule"));
        assertThat(constraints)
                .allSatisfy(constraint -> assertThat(
                                constraint.at("/labelSelector/matchLabels").properties())
                        .containsExactly(
                                Map.entry("strimzi.io/pool-name", pool.node().at("/metadata/name"))));
    }

    /** The copies of a partition go by the zone that the broker stands in. */
    @Test
    void copiesOfAPartitionAreInDifferentZones() {
        assertThat(Manifests.named("Kafka", "kafka")
                        .at("/spec/kafka/rack/topologyKey")
                        .asText())
                .isEqualTo(ZONE);
    }

    @Test
    void podsOfAServiceAreSpreadAndStartAllTheSameWhenTheyCannotBe() {
        List<Manifest> deployments = Manifests.ofKind("Deployment").toList();

        assertThat(deployments)
                .hasSize(4)
                .allSatisfy(
                        deployment -> assertThat(spread(deployment.at("/spec/template/spec/topologySpreadConstraints")))
                                .isEqualTo(Map.of(ZONE, "ScheduleAnyway", MACHINE, "ScheduleAnyway")));
    }

    /** What is done by each key of topology when pods cannot be spread evenly, by one at most. */
    private static Map<String, String> spread(JsonNode constraints) {
        assertThat(constraints)
                .allMatch(constraint -> constraint.path("maxSkew").asInt() == 1);
        return ManifestsFitTogetherTest.elements(constraints)
                .collect(Collectors.toMap(
                        constraint -> constraint.path("topologyKey").asText(),
                        constraint -> constraint.path("whenUnsatisfiable").asText()));
    }
}
