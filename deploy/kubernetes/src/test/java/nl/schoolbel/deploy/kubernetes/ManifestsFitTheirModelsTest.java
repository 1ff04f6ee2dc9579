package nl.schoolbel.deploy.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestsFitTheirModelsTest {

    private static final StrictReader READER = new StrictReader();

    @Test
    void whatIsWrittenHasNoFieldThatItsModelDoesNotKnow() {
        assertThat(faults(Manifests.written())).isEmpty();
    }

    @Test
    void norHasWhatIsForOperatorsHands() {
        assertThat(faults(Manifests.tools())).isEmpty();
    }

    @Test
    void norHasWhatIsBuiltFromTheBase() {
        assertThat(faults(Manifests.built("base"))).isEmpty();
    }

    @Test
    void norHasWhatIsBuiltForTheExample() {
        assertThat(faults(Manifests.example())).isEmpty();
    }

    /** Each way of reading is strict: a field too many, or a text for a number, deep inside. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "imagePullPolice | {apiVersion: apps/v1, kind: Deployment, spec: {template: {spec: {containers:"
                        + " [{imagePullPolice: Always}]}}}}",
                "Integer | {apiVersion: apps/v1, kind: Deployment, spec: {replicas: two}}",
                "minReplica | {apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, spec: {minReplica: 2}}",
                "podSelectors | {apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, spec: {ingress: [{from:"
                        + " [{podSelectors: {}}]}]}}",
                "\"partition\" | {apiVersion: kafka.strimzi.io/v1, kind: KafkaTopic, spec: {partition: 12}}",
                "\"acl\" | {apiVersion: kafka.strimzi.io/v1, kind: KafkaUser, spec: {authorization: {type: simple,"
                        + " acl: []}}}",
                "ports | {apiVersion: monitoring.coreos.com/v1, kind: PodMonitor, spec: {podMetricsEndpoints: [{ports:"
                        + " x}]}}",
                "logins | {apiVersion: postgresql.cnpg.io/v1, kind: Cluster, spec: {instances: 3, managed: {roles:"
                        + " [{name: a, logins: true}]}}}",
                "targets | {apiVersion: external-secrets.io/v1, kind: ExternalSecret, spec: {targets: {}}}",
                "sts | {apiVersion: traefik.io/v1alpha1, kind: Middleware, spec: {headers: {sts: 1}}}",
                "hosts | {apiVersion: k8s.keycloak.org/v2alpha1, kind: Keycloak, spec: {db: {hosts: x}}}",
                "clientIds | {apiVersion: k8s.keycloak.org/v2alpha1, kind: KeycloakRealmImport, spec: {keycloakCRName:"
                        + " k, realm: {clients: [{clientIds: x}]}}}",
                "no model | {apiVersion: example.org/v1, kind: Gadget}",
            })
    void aFieldTooManyIsSeen(String named, String yaml) {
        assertThat(READER.fault(Manifests.read("test", yaml).get(0)))
                .hasValueSatisfying(fault -> assertThat(fault).contains(named));
    }

    private static List<String> faults(List<Manifest> manifests) {
        assertThat(manifests).isNotEmpty();
        return manifests.stream()
                .flatMap(manifest -> READER.fault(manifest).map(fault -> manifest + ": " + fault).stream())
                .toList();
    }
}
