package nl.schoolbel.deploy.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * People and clients that a newer version brought. Keycloak imports a realm once; data that was kept from an older version
 * lacks those who came since.
 */
final class RealmAdditions {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ObjectMapper json = new ObjectMapper();
    private final URI keycloak;
    private final String adminPassword;

    RealmAdditions(URI keycloak, String adminPassword) {
        this.keycloak = keycloak;
        this.adminPassword = adminPassword;
    }

    /**
     * Adds the people and the clients of a realm file that are not there yet, and leaves the others as they are.
     *
     * @throws PartFailed when Keycloak refuses
     */
    void addMissing(Path realm) throws PartFailed {
        try {
            send(HttpRequest.newBuilder(keycloak.resolve("/admin/realms/schoolbel/partialImport"))
                    .header("Authorization", "Bearer " + token())
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(wanted(realm).toString())));
        } catch (IOException e) {
            throw new PartFailed("what is new in the realm cannot be added: " + e.getMessage(), e);
        }
    }

    /** Without service accounts, which Keycloak would add without their roles. */
    private ObjectNode wanted(Path realm) throws IOException {
        JsonNode whole = json.readTree(realm.toFile());
        ObjectNode order = json.createObjectNode().put("ifResourceExists", "SKIP");
        ArrayNode clients = order.putArray("clients");
        whole.path("clients").forEach(client -> {
            if (!client.path("serviceAccountsEnabled").asBoolean()) {
                clients.add(client);
            }
        });
        ArrayNode users = order.putArray("users");
        whole.path("users").forEach(user -> {
            if (!user.has("serviceAccountClientId")) {
                users.add(user);
            }
        });
        return order;
    }

    private String token() throws IOException, PartFailed {
        String form = "grant_type=password&client_id=admin-cli&username=admin&password="
                + URLEncoder.encode(adminPassword, StandardCharsets.UTF_8);
        return send(HttpRequest.newBuilder(keycloak.resolve("/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)))
                .path("access_token")
                .asText();
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException, PartFailed {
        try {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() / 100 != 2) {
                throw new PartFailed(
                        "Keycloak answers " + response.statusCode() + " when told what is new in the realm");
            }
            return json.readTree(response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("interrupted while adding to the realm", e);
        }
    }
}
