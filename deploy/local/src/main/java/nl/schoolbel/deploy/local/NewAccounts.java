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
 * Accounts that a newer version brought. Keycloak imports a realm once; data that was kept from an older version lacks
 * the people who came since.
 */
final class NewAccounts {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ObjectMapper json = new ObjectMapper();
    private final URI keycloak;
    private final String adminPassword;

    NewAccounts(URI keycloak, String adminPassword) {
        this.keycloak = keycloak;
        this.adminPassword = adminPassword;
    }

    /**
     * Adds the people of a realm file who are not there yet, and leaves the others as they are.
     *
     * @return how many were added
     * @throws PartFailed when Keycloak refuses
     */
    int addMissing(Path realm) throws PartFailed {
        try {
            JsonNode answer = send(HttpRequest.newBuilder(keycloak.resolve("/admin/realms/schoolbel/partialImport"))
                    .header("Authorization", "Bearer " + token())
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(people(realm).toString())));
            return answer.path("added").asInt();
        } catch (IOException e) {
            throw new PartFailed("new accounts cannot be added: " + e.getMessage(), e);
        }
    }

    /** Service accounts belong to clients, which are not added. */
    private ObjectNode people(Path realm) throws IOException {
        ObjectNode order = json.createObjectNode().put("ifResourceExists", "SKIP");
        ArrayNode users = order.putArray("users");
        json.readTree(realm.toFile()).path("users").forEach(user -> {
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
                throw new PartFailed("Keycloak answers " + response.statusCode() + " when asked for new accounts");
            }
            return json.readTree(response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("interrupted while adding accounts", e);
        }
    }
}
