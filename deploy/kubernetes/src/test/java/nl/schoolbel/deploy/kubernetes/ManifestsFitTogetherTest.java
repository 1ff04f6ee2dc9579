package nl.schoolbel.deploy.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What one object says of another is so. */
class ManifestsFitTogetherTest {

    /** Labels that the operators put on the pods they make, by their documentation. */
    private static final List<Map<String, String>> PODS_OF_OPERATORS = List.of(
            Map.of("cnpg.io/cluster", "postgres"),
            Map.of("strimzi.io/cluster", "kafka", "strimzi.io/kind", "Kafka"),
            Map.of("app", "keycloak", "app.kubernetes.io/instance", "keycloak"),
            Map.of("app", "keycloak-realm-import"));

    @Test
    void aServiceLeadsToPodsWithThePortItNames() {
        List<Manifest> services = Manifests.ofKind("Service").toList();
        assertThat(services).hasSize(5);
        for (Manifest service : services) {
            if (service.name().equals("login")) {
                assertThat(selects(service.labels("/spec/selector"), PODS_OF_OPERATORS))
                        .isTrue();
                continue;
            }
            Manifest deployment = Manifests.named("Deployment", service.name());
            assertThat(selects(
                            service.labels("/spec/selector"),
                            List.of(deployment.labels("/spec/template/metadata/labels"))))
                    .isTrue();
            assertThat(portNames(deployment))
                    .contains(service.at("/spec/ports/0/targetPort").asText());
        }
    }

    /** Health, metrics and whatever else is on the management port is not reached from outside. */
    @Test
    void noServiceHasTheManagementPort() {
        assertThat(Manifests.ofKind("Service").flatMap(service -> elements(service.at("/spec/ports"))))
                .allSatisfy(port -> assertThat(port.path("targetPort").asText()).isIn("http", "8443"));
    }

    @Test
    void anIngressLeadsToServicesAndTheirPorts() {
        List<JsonNode> backends = Manifests.ofKind("Ingress")
                .flatMap(ingress -> ingress.all("service").stream())
                .toList();
        assertThat(backends).hasSizeGreaterThan(5);
        assertThat(backends)
                .allSatisfy(backend -> assertThat(elements(Manifests.named(
                                                "Service", backend.path("name").asText())
                                        .at("/spec/ports"))
                                .map(port -> port.path("name").asText()))
                        .contains(backend.at("/port/name").asText()));
    }

    @Test
    void eachServiceHasItsBudgetAndItsAutoscalerWhichAloneSaysHowMany() {
        List<Manifest> deployments = Manifests.ofKind("Deployment").toList();
        assertThat(deployments)
                .extracting(Manifest::name)
                .containsExactlyInAnyOrder("tickets-service", "sla-service", "coaching-service", "knowledge-service");
        for (Manifest deployment : deployments) {
            Map<String, String> pod = deployment.labels("/spec/template/metadata/labels");
            assertThat(selects(deployment.labels("/spec/selector/matchLabels"), List.of(pod)))
                    .isTrue();
            assertThat(deployment.spec().has("replicas")).isFalse();
            assertThat(Manifests.ofKind("HorizontalPodAutoscaler")
                            .filter(scaler -> scaler.at("/spec/scaleTargetRef/name")
                                    .asText()
                                    .equals(deployment.name())))
                    .singleElement()
                    .satisfies(scaler -> assertThat(
                                    scaler.spec().path("minReplicas").asInt())
                            .isEqualTo(2));
            assertThat(Manifests.ofKind("PodDisruptionBudget")
                            .filter(budget -> selects(budget.labels("/spec/selector/matchLabels"), List.of(pod))))
                    .singleElement()
                    .extracting(Manifest::name)
                    .isEqualTo(deployment.name());
        }
    }

    @Test
    void everyPodThatAPolicyOrAMonitorNamesCanExist() {
        List<Map<String, String>> pods = new ArrayList<>(PODS_OF_OPERATORS);
        Manifests.ofKind("Deployment")
                .forEach(deployment -> pods.add(deployment.labels("/spec/template/metadata/labels")));
        List<JsonNode> selectors = Manifests.example().stream()
                .filter(manifest -> Set.of("NetworkPolicy", "PodMonitor").contains(manifest.kind()))
                .flatMap(manifest -> Stream.concat(
                        manifest.all("podSelector").stream(),
                        manifest.kind().equals("PodMonitor")
                                ? Stream.of(manifest.spec().path("selector"))
                                : Stream.empty()))
                .filter(selector -> !selector.isEmpty())
                .filter(selector -> !selector.toString().contains("kube-dns"))
                .toList();
        assertThat(selectors).hasSizeGreaterThan(20).allSatisfy(selector -> {
            Map<String, String> wanted = selector.path("matchLabels").properties().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, label -> label.getValue().asText()));
            assertThat(pods)
                    .as(selector.toString())
                    .anyMatch(pod -> pod.entrySet().containsAll(wanted.entrySet())
                            && elements(selector.path("matchExpressions")).allMatch(wish -> meets(pod, wish)));
        });
    }

    /** A restore makes a cluster of another name, and its pods have to reach their archive before anybody changes an overlay. */
    @Test
    void noPolicyAndNoMonitorNamesOneClusterOfPostgres() {
        List<Manifest> askingForIt = Manifests.example().stream()
                .filter(manifest -> Set.of("NetworkPolicy", "PodMonitor").contains(manifest.kind()))
                .filter(manifest -> manifest.node().toString().contains("cnpg.io/cluster"))
                .toList();

        assertThat(askingForIt)
                .extracting(manifest -> manifest.kind() + " " + manifest.name())
                .containsExactlyInAnyOrder(
                        "NetworkPolicy services",
                        "NetworkPolicy postgres",
                        "NetworkPolicy keycloak",
                        "NetworkPolicy keycloak-realm-import",
                        "PodMonitor postgres");
        assertThat(askingForIt).allSatisfy(manifest -> {
            assertThat(manifest.all("cnpg.io/cluster")).isEmpty();
            assertThat(manifest.all("matchExpressions").stream()
                            .flatMap(ManifestsFitTogetherTest::elements)
                            .filter(wish -> wish.path("key").asText().equals("cnpg.io/cluster")))
                    .isNotEmpty()
                    .allMatch(wish -> wish.path("operator").asText().equals("Exists"));
        });
    }

    @Test
    void everythingIsRefusedFirst() {
        JsonNode nothing = Manifests.named("NetworkPolicy", "nothing").spec();
        assertThat(nothing.path("podSelector")).isEmpty();
        assertThat(nothing.path("policyTypes")).hasSize(2);
        assertThat(nothing.has("ingress") || nothing.has("egress")).isFalse();
    }

    /** Only what is told to: the webhooks of sla-service. Mail goes to one address. */
    @Test
    void noServiceButSlaReachesTheWorld() {
        List<String> toTheWorld = Manifests.ofKind("NetworkPolicy")
                .filter(policy -> policy.labels("/spec/podSelector/matchLabels").keySet().stream()
                        .anyMatch(label -> label.startsWith("app.kubernetes.io/")))
                .filter(policy -> policy.all("cidr").stream()
                        .anyMatch(cidr -> cidr.asText().equals("0.0.0.0/0")))
                .map(policy -> policy.name()
                        + policy.labels("/spec/podSelector/matchLabels").values())
                .toList();

        assertThat(toTheWorld).containsExactly("webhooks[sla-service]");
    }

    @Test
    void everySecretThatIsNamedIsMadeBySomebodyAndEveryOneThatIsFetchedIsUsed() {
        Set<String> made = new TreeSet<>();
        Set<String> fetched = new TreeSet<>();
        for (Manifest manifest : Manifests.example()) {
            switch (manifest.kind()) {
                case "ExternalSecret" ->
                    elements(manifest.at("/spec/data"))
                            .forEach(key ->
                                    fetched.add(manifest.at("/spec/target/name").asText() + "/"
                                            + key.path("secretKey").asText()));
                case "KafkaUser" ->
                    Stream.of("password", "sasl.jaas.config").forEach(key -> made.add(manifest.name() + "/" + key));
                case "Certificate" ->
                    Stream.of("ca.crt", "tls.crt", "tls.key")
                            .forEach(key ->
                                    made.add(manifest.at("/spec/secretName").asText() + "/" + key));
                case "Kafka" -> made.add(manifest.name() + "-cluster-ca-cert/ca.crt");
                case "Cluster" -> made.add(manifest.name() + "-ca/ca.crt");
                default -> {}
            }
        }
        made.addAll(fetched);
        Set<String> named = SecretsNamed.in(Manifests.example());

        assertThat(named).hasSizeGreaterThan(20);
        assertThat(made).containsAll(named);
        assertThat(named).containsAll(fetched);
    }

    @Test
    void everyMapOfSettingsExistsAndItsVolumesAreMounted() {
        Set<String> maps = Manifests.ofKind("ConfigMap").map(Manifest::name).collect(Collectors.toSet());
        Manifests.ofKind("Deployment").forEach(deployment -> {
            assertThat(deployment.all("configMapRef"))
                    .isNotEmpty()
                    .allSatisfy(
                            map -> assertThat(maps).contains(map.path("name").asText()));
            assertThat(names(deployment.at("/spec/template/spec/containers/0/volumeMounts")))
                    .isEqualTo(names(deployment.at("/spec/template/spec/volumes")));
        });
    }

    @Test
    void everyImageSaysWhichOne() {
        List<String> images = Manifests.example().stream()
                .flatMap(manifest -> Stream.of("image", "imageName").flatMap(field -> manifest.all(field).stream()))
                .map(JsonNode::asText)
                .toList();
        assertThat(images)
                .hasSize(6)
                .allMatch(image -> image.matches(".+/.+(:[\\w.-]+|@sha256:[0-9a-f]{64})"))
                .noneMatch(image -> image.endsWith(":latest"));
    }

    static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static Set<String> names(JsonNode list) {
        return elements(list).map(item -> item.path("name").asText()).collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<String> portNames(Manifest deployment) {
        return names(deployment.at("/spec/template/spec/containers/0/ports"));
    }

    /** The two ways of asking for a label that are used here. */
    private static boolean meets(Map<String, String> pod, JsonNode wish) {
        String key = wish.path("key").asText();
        return switch (wish.path("operator").asText()) {
            case "Exists" -> pod.containsKey(key);
            case "In" ->
                elements(wish.path("values")).anyMatch(value -> value.asText().equals(pod.get(key)));
            default -> throw new IllegalStateException("not known here: " + wish);
        };
    }

    private static boolean selects(Map<String, String> wanted, List<Map<String, String>> pods) {
        return !wanted.isEmpty() && pods.stream().anyMatch(pod -> pod.entrySet().containsAll(wanted.entrySet()));
    }
}
