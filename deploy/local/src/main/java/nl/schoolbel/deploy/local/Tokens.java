package nl.schoolbel.deploy.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Real access tokens from Keycloak, kept until shortly before they expire. Safe for several threads. */
public final class Tokens {

    static final String PORTAL = "schoolbel-portal";

    /** A token handed out lives at least this much longer. */
    private static final Duration RESERVE = Duration.ofMinutes(2);

    private record Kept(String token, long renewAtNanos) {}

    private final URI endpoint;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ObjectMapper json = new ObjectMapper();
    private final Map<Account, Kept> kept = new EnumMap<>(Account.class);

    /** @param realm Keycloak's address of the realm, without a slash at the end */
    public Tokens(URI realm) {
        this.endpoint = URI.create(realm + "/protocol/openid-connect/token");
    }

    /**
     * A bearer token for an account: by its password for people, by client credentials for service accounts.
     *
     * @throws IllegalStateException when Keycloak refuses
     */
    public synchronized String of(Account account) {
        Kept known = kept.get(account);
        if (known != null && System.nanoTime() - known.renewAtNanos() < 0) {
            return known.token();
        }
        JsonNode answer = ask(form(account));
        Duration life = Duration.ofSeconds(answer.path("expires_in").asLong());
        Kept fresh = new Kept(
                answer.path("access_token").asText(),
                System.nanoTime() + life.minus(RESERVE).toNanos());
        kept.put(account, fresh);
        return fresh.token();
    }

    /** From now on Keycloak is asked again for every token. */
    public synchronized void forget() {
        kept.clear();
    }

    /** By what the services know an account. */
    public String subject(Account account) {
        String payload = of(account).split("\\.")[1];
        try {
            return json.readTree(Base64.getUrlDecoder().decode(payload))
                    .path("sub")
                    .asText();
        } catch (IOException e) {
            throw new UncheckedIOException("no token that can be read", e);
        }
    }

    private static Map<String, String> form(Account account) {
        Map<String, String> form = new LinkedHashMap<>();
        if (account.isServiceAccount()) {
            form.put("grant_type", "client_credentials");
            form.put("client_id", account.login());
            form.put("client_secret", account.password());
        } else {
            form.put("grant_type", "password");
            form.put("client_id", PORTAL);
            form.put("username", account.login());
            form.put("password", account.password());
        }
        return form;
    }

    private JsonNode ask(Map<String, String> form) {
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"))))
                .build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException("Keycloak answers " + response.statusCode() + ": " + response.body());
            }
            return json.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException("Keycloak cannot be reached", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking for a token", e);
        }
    }
}
