package nl.schoolbel.deploy.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the standard "restricted" asks of pods, and what we ask of our own on top of it. */
class PodSecurityTest {

    @Test
    void theNamespaceTakesRestrictedPodsOnly() {
        assertThat(Manifests.named("Namespace", "schoolbel").labels("/metadata/labels"))
                .containsEntry("pod-security.kubernetes.io/enforce", "restricted");
    }

    @Test
    void ourPodsMayNothingThatTheyDoNotNeed() {
        assertThat(podsOfServices()).hasSize(4).allSatisfy(pod -> {
            assertThat(pod.path("automountServiceAccountToken").asBoolean(true)).isFalse();
            JsonNode security = pod.path("securityContext");
            assertThat(security.path("runAsNonRoot").asBoolean()).isTrue();
            assertThat(security.path("runAsUser").asInt()).isGreaterThan(1000);
            assertThat(security.at("/seccompProfile/type").asText()).isEqualTo("RuntimeDefault");
            assertThat(pod.path("volumes")).allMatch(volume -> volume.has("emptyDir") || volume.has("secret"));
            JsonNode container = pod.at("/containers/0/securityContext");
            assertThat(container.path("allowPrivilegeEscalation").asBoolean(true))
                    .isFalse();
            assertThat(container.path("readOnlyRootFilesystem").asBoolean()).isTrue();
            assertThat(container.at("/capabilities/drop/0").asText()).isEqualTo("ALL");
        });
    }

    /** Pods of the operators run under the same standard, so they are told to fit it too. */
    @Test
    void podsOfOperatorsFitTheStandard() {
        JsonNode keycloak = Manifests.named("Keycloak", "keycloak").at("/spec/unsupported/podTemplate/spec");
        JsonNode broker = Manifests.named("KafkaNodePool", "node").at("/spec/template");
        JsonNode topicsAndUsers = Manifests.named("Kafka", "kafka").at("/spec/entityOperator/template");
        assertThat(Stream.of(
                        keycloak.path("securityContext"),
                        broker.at("/pod/securityContext"),
                        topicsAndUsers.at("/pod/securityContext")))
                .allSatisfy(security -> {
                    assertThat(security.path("runAsNonRoot").asBoolean()).isTrue();
                    assertThat(security.at("/seccompProfile/type").asText()).isEqualTo("RuntimeDefault");
                });
        assertThat(Stream.of(
                        keycloak.at("/containers/0/securityContext"),
                        broker.at("/kafkaContainer/securityContext"),
                        broker.at("/initContainer/securityContext"),
                        topicsAndUsers.at("/topicOperatorContainer/securityContext"),
                        topicsAndUsers.at("/userOperatorContainer/securityContext")))
                .allSatisfy(security -> {
                    assertThat(security.path("allowPrivilegeEscalation").asBoolean(true))
                            .isFalse();
                    assertThat(security.at("/capabilities/drop/0").asText()).isEqualTo("ALL");
                });
    }

    /** A security context of ours replaces the one by which Strimzi makes volumes writable for the broker. */
    @Test
    void theBrokerMayWriteToItsVolume() {
        assertThat(Manifests.named("KafkaNodePool", "node")
                        .at("/spec/template/pod/securityContext/fsGroup")
                        .asInt(-1))
                .isZero();
    }

    @Test
    void everyContainerSaysWhatItNeedsAndAtMostGetsOfMemory() {
        assertThat(podsOfServices()).hasSize(4).allSatisfy(pod -> {
            JsonNode resources = pod.at("/containers/0/resources");
            assertThat(resources.at("/requests/cpu").asText()).isNotEmpty();
            assertThat(resources.at("/requests/memory").asText()).isNotEmpty();
            assertThat(resources.at("/limits/memory").asText()).isNotEmpty();
        });
    }

    /** The three questions of health, at the port that nobody outside reaches. */
    @Test
    void probesAskWhatQuarkusAnswers() {
        assertThat(podsOfServices()).hasSize(4).allSatisfy(pod -> {
            JsonNode container = pod.at("/containers/0");
            assertThat(container.at("/startupProbe/httpGet/path").asText()).isEqualTo("/q/health/started");
            assertThat(container.at("/livenessProbe/httpGet/path").asText()).isEqualTo("/q/health/live");
            assertThat(container.at("/readinessProbe/httpGet/path").asText()).isEqualTo("/q/health/ready");
            assertThat(Stream.of("startupProbe", "livenessProbe", "readinessProbe"))
                    .allMatch(probe ->
                            container.at("/" + probe + "/httpGet/port").asText().equals("management"));
        });
    }

    /** Else Kubernetes ends it while requests are still being answered. */
    @Test
    void aPodHasTimeToAnswerWhatItTook() {
        Duration drain = Settings.ofAll().durationOf("quarkus.shutdown.timeout");
        Duration delay = Settings.ofAll().durationOf("quarkus.shutdown.delay");
        assertThat(podsOfServices()).hasSize(4).allSatisfy(pod -> {
            Duration pause = Duration.ofSeconds(
                    pod.at("/containers/0/lifecycle/preStop/sleep/seconds").asInt());
            Duration given =
                    Duration.ofSeconds(pod.path("terminationGracePeriodSeconds").asInt());
            assertThat(pause).isPositive();
            assertThat(given).isGreaterThan(pause.plus(delay).plus(drain).plusSeconds(10));
        });
    }

    private static List<JsonNode> podsOfServices() {
        return Manifests.ofKind("Deployment")
                .map(deployment -> deployment.at("/spec/template/spec"))
                .toList();
    }
}
