package nl.schoolbel.deploy.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A service that misses a setting does not start; one that is given a wrong name goes on without it. */
class ServicesGetTheirSettingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"tickets", "sla", "coaching", "knowledge"})
    void whatProductionHasToGiveIsGiven(String service) {
        assertThat(Settings.of(service).mustBeGiven())
                .contains("SCHOOLBEL_PUBLIC_URL", "SCHOOLBEL_PRIVACY_KEY", "SCHOOLBEL_SECRETS_CURRENT");
        assertThat(environment(service))
                .containsKeys(Settings.of(service).mustBeGiven().toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tickets", "sla", "coaching", "knowledge"})
    void whatIsGivenIsKnownToTheService(String service) {
        Settings settings = Settings.of(service);
        assertThat(environment(service).keySet())
                .filteredOn(variable -> variable.startsWith("SCHOOLBEL_"))
                .isNotEmpty()
                .allMatch(settings::knows);
    }

    /** The key that new secrets are sealed with is one of those that it has. */
    @ParameterizedTest
    @ValueSource(strings = {"tickets", "sla", "coaching", "knowledge"})
    void theCurrentKeyIsThere(String service) {
        Map<String, String> environment = environment(service);
        assertThat(environment)
                .containsKey(
                        "SCHOOLBEL_SECRETS_KEYS_" + Repository.variable(environment.get("SCHOOLBEL_SECRETS_CURRENT")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tickets", "sla", "coaching", "knowledge"})
    void theServiceListensWhereItsPodSays(String service) {
        Map<String, String> environment = environment(service);
        Manifest deployment = Manifests.named("Deployment", service + "-service");
        assertThat(environment)
                .containsEntry("QUARKUS_HTTP_PORT", port(deployment, 0))
                .containsEntry("QUARKUS_MANAGEMENT_PORT", port(deployment, 1))
                .containsEntry("QUARKUS_HTTP_HOST", "0.0.0.0")
                .containsEntry("QUARKUS_MANAGEMENT_HOST", "0.0.0.0")
                .containsEntry("QUARKUS_DATASOURCE_USERNAME", service);
        assertThat(Settings.of(service).value("quarkus.management.enabled")).isEqualTo("true");
    }

    /** What is made for nobody but this service goes to it alone. */
    @ParameterizedTest
    @ValueSource(strings = {"tickets", "sla", "coaching", "knowledge"})
    void secretsOfAnotherServiceAreNotGiven(String service) {
        Manifest deployment = Manifests.named("Deployment", service + "-service");
        assertThat(SecretsNamed.in(List.of(deployment)))
                .noneMatch(secret -> Repository.SERVICES.stream()
                        .filter(other -> !other.equals(service))
                        .anyMatch(secret::contains));
    }

    /** Inside it has another name, to which no browser gets. */
    @ParameterizedTest
    @ValueSource(strings = {"base", "overlays/example"})
    void whoLogsOutOfTheBoardIsLedToTheLoginServerAsBrowsersKnowIt(String folder) {
        String hostname = Manifests.built(folder).stream()
                .filter(manifest -> manifest.kind().equals("Keycloak"))
                .map(keycloak -> keycloak.at("/spec/hostname/hostname").asText())
                .findAny()
                .orElseThrow();

        assertThat(hostname).startsWith("https://");
        assertThat(Manifests.built(folder))
                .filteredOn(manifest -> manifest.kind().equals("ConfigMap"))
                .extracting(map -> map.labels("/data").get("SCHOOLBEL_BOARD_LOGIN_ORIGIN"))
                .filteredOn(Objects::nonNull)
                .containsExactly(hostname);
    }

    private static String port(Manifest deployment, int index) {
        return deployment
                .at("/spec/template/spec/containers/0/ports/" + index + "/containerPort")
                .asText();
    }

    /** Variables by name; those from a secret with the name of the secret. */
    private static Map<String, String> environment(String service) {
        Manifest deployment = Manifests.named("Deployment", service + "-service");
        Map<String, String> environment = new TreeMap<>();
        String map = deployment
                .at("/spec/template/spec/containers/0/envFrom/0/configMapRef/name")
                .asText();
        environment.putAll(Manifests.named("ConfigMap", map).labels("/data"));
        deployment
                .at("/spec/template/spec/containers/0/env")
                .forEach(variable -> environment.put(
                        variable.path("name").asText(),
                        variable.has("value")
                                ? variable.path("value").asText()
                                : variable.at("/valueFrom/secretKeyRef/name").asText()));
        return environment;
    }
}
