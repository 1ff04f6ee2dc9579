package nl.schoolbel.deploy.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The realm of an installation is the one that everything is tested with, without its people, passwords and openings. */
class RealmTest {

    private final JsonNode realm =
            Manifests.named("KeycloakRealmImport", "schoolbel").at("/spec/realm");
    private final JsonNode demo = demo();

    @Test
    void rolesAndAttributesAreThoseOfTheDemo() {
        for (String field : List.of("realm", "roles", "components", "supportedLocales", "accessTokenLifespan")) {
            assertThat(realm.path(field)).as(field).isEqualTo(demo.path(field));
        }
    }

    @Test
    void aTokenSaysTheSame() {
        Map<String, JsonNode> clients = clients(demo);
        assertThat(clients(realm))
                .hasSize(3)
                .allSatisfy((id, client) -> assertThat(client.path("protocolMappers"))
                        .isNotEmpty()
                        .isEqualTo(clients.get(id).path("protocolMappers")));
    }

    @Test
    void nobodyIsInItButTheScriptsOfTheOperator() {
        assertThat(realm.path("users")).hasSize(1).allSatisfy(user -> {
            assertThat(user.path("serviceAccountClientId").asText()).isEqualTo("schoolbel-operator");
            assertThat(user.has("credentials")).isFalse();
        });
    }

    @Test
    void noSecretIsInItAndNobodySendsPasswordsToAClient() {
        assertThat(clients(realm).values()).allSatisfy(client -> {
            assertThat(client.path("directAccessGrantsEnabled").asBoolean(true)).isFalse();
            assertThat(client.path("secret").asText("${none}")).matches("\\$\\{[A-Z_]+}|\\$\\{none}");
            assertThat(client.path("redirectUris"))
                    .allMatch(address -> address.asText().startsWith("https://"));
        });
        JsonNode placeholders =
                Manifests.named("KeycloakRealmImport", "schoolbel").at("/spec/placeholders");
        assertThat(clients(realm).values().stream()
                        .filter(client -> client.has("secret"))
                        .map(client -> client.path("secret").asText().replaceAll("[${}]", "")))
                .hasSize(2)
                .allMatch(placeholders::has);
    }

    private static Map<String, JsonNode> clients(JsonNode realm) {
        return ManifestsFitTogetherTest.elements(realm.path("clients"))
                .collect(Collectors.toMap(client -> client.path("clientId").asText(), client -> client));
    }

    private static JsonNode demo() {
        try {
            return new ObjectMapper()
                    .readTree(Repository.ROOT
                            .resolve("deploy/keycloak/schoolbel-realm.json")
                            .toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
