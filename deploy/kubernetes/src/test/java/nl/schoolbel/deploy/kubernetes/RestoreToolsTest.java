package nl.schoolbel.deploy.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The pod and the login that put readers back after a restore ({@code docs/restore.md}). */
class RestoreToolsTest {

    static final String READERS_BACK = "readers-back";

    private final Manifest user = tool("KafkaUser");
    private final Manifest pod = tool("Pod");

    @Test
    void theLoginReadsWhatServicesReadAndNothingElse() {
        Set<String> topics = beginnings("topic");
        Set<String> groups = beginnings("group");

        assertThat(user.at("/spec/authorization/acls")).allSatisfy(rule -> {
            assertThat(rule.path("operations")).hasSize(1);
            assertThat(rule.at("/operations/0").asText()).isEqualTo("Read");
        });
        assertThat(groups)
                .isEqualTo(Repository.SERVICES.stream()
                        .map(service -> service + "-service")
                        .collect(Collectors.toSet()));
        for (String service : Repository.SERVICES) {
            KafkaNeeds needs = KafkaNeeds.of(service);
            assertThat(needs.reads())
                    .isNotEmpty()
                    .allSatisfy(topic -> assertThat(topics).anyMatch(topic::startsWith));
            assertThat(needs.groups())
                    .isNotEmpty()
                    .allSatisfy(group -> assertThat(groups).anyMatch(group::startsWith));
        }
    }

    @Test
    void thePodHasThatLoginAndTheToolsOfTheBrokers() {
        String version =
                Manifests.named("Kafka", "kafka").at("/spec/kafka/version").asText();

        assertThat(pod.at("/spec/containers/0/image").asText()).endsWith("-kafka-" + version);
        assertThat(pod.all("secretKeyRef"))
                .singleElement()
                .satisfies(secret -> assertThat(secret.path("name").asText())
                        .isEqualTo(user.name())
                        .isEqualTo(READERS_BACK));
    }

    @Test
    void theBrokersLetThePodInAndNobodyElseTakesItForOneOfTheirs() {
        Map<String, String> labels = pod.labels("/metadata/labels");

        assertThat(labels.entrySet())
                .containsAll(Manifests.named("Kafka", "kafka")
                        .labels("/spec/kafka/listeners/0/networkPolicyPeers/0/podSelector/matchLabels")
                        .entrySet())
                .containsAll(Manifests.named("NetworkPolicy", "services")
                        .labels("/spec/podSelector/matchLabels")
                        .entrySet());
        assertThat(Manifests.ofKind("Service").map(service -> service.labels("/spec/selector")))
                .noneMatch(wanted -> labels.entrySet().containsAll(wanted.entrySet()));
        assertThat(Manifests.ofKind("Deployment").map(each -> each.labels("/spec/selector/matchLabels")))
                .noneMatch(wanted -> labels.entrySet().containsAll(wanted.entrySet()));
        assertThat(Manifests.ofKind("PodDisruptionBudget").map(each -> each.labels("/spec/selector/matchLabels")))
                .noneMatch(wanted -> labels.entrySet().containsAll(wanted.entrySet()));
    }

    @Test
    void thePodIsRestrictedAndEndsByItself() {
        JsonNode spec = pod.spec();
        JsonNode container = spec.at("/containers/0/securityContext");

        assertThat(spec.path("activeDeadlineSeconds").asInt()).isBetween(1, 7200);
        assertThat(spec.path("restartPolicy").asText()).isEqualTo("Never");
        assertThat(spec.path("automountServiceAccountToken").asBoolean(true)).isFalse();
        assertThat(spec.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
        assertThat(spec.at("/securityContext/seccompProfile/type").asText()).isEqualTo("RuntimeDefault");
        assertThat(container.path("allowPrivilegeEscalation").asBoolean(true)).isFalse();
        assertThat(container.path("readOnlyRootFilesystem").asBoolean()).isTrue();
        assertThat(container.at("/capabilities/drop/0").asText()).isEqualTo("ALL");
    }

    private static Manifest tool(String kind) {
        return Manifests.tools().stream()
                .filter(manifest -> manifest.kind().equals(kind))
                .findAny()
                .orElseThrow();
    }

    /** What the names of a kind of resource begin with. */
    private Set<String> beginnings(String type) {
        return ManifestsFitTogetherTest.elements(user.at("/spec/authorization/acls"))
                .map(rule -> rule.path("resource"))
                .filter(resource -> resource.path("type").asText().equals(type))
                .peek(resource ->
                        assertThat(resource.path("patternType").asText()).isEqualTo("prefix"))
                .map(resource -> resource.path("name").asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
