package nl.schoolbel.sla.story;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.sql.DataSource;
import nl.schoolbel.platform.secrets.SealedRows;
import nl.schoolbel.platform.secrets.SecretBox;
import nl.schoolbel.platform.secrets.SecretsConfig;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnRealParts
class EndpointTest {

    @Inject
    DataSource database;

    @Inject
    SealedRows sealedRows;

    private String endpoints;
    private Receiver receiver;

    @BeforeEach
    void register() throws IOException {
        String beheerpartner = Board.create("/beheerpartners", "{\"name\": \"Beheer Zuid\"}")
                .extract()
                .path("id");
        endpoints = "/beheerpartners/" + beheerpartner + "/endpoints";
        receiver = new Receiver();
        receiver.knows("whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD");
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    private static RequestSpecification operator() {
        return given().auth().oauth2(Tokens.operator().sign()).contentType(ContentType.JSON);
    }

    private static ValidatableResponse post(String path, String body) {
        return operator()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(Board.SLA + path)
                .then();
    }

    private static ValidatableResponse get(String path) {
        return operator().get(Board.SLA + path).then();
    }

    private String added(String more) {
        return post(endpoints, "{\"url\": \"" + receiver.url() + "\"" + more + "}")
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void anEndpointShowsWhatItIsAndNoneOfItsSecrets() {
        String id = added(
                ", \"name\": \"Servicedesk\", \"events\": [\"ticket-escalated\"], \"ratePerMinute\": 60,"
                        + " \"headers\": {\"X-Key\": \"geheim-1\"},"
                        + " \"authentication\": {\"kind\": \"basic\", \"username\": \"schoolbel\", \"password\": \"geheim-2\"}");

        get(endpoints + "/" + id)
                .statusCode(200)
                .header("ETag", "\"v1\"")
                .body("name", equalTo("Servicedesk"))
                .body("events", equalTo(List.of("ticket-escalated")))
                .body("headers", equalTo(List.of("X-Key")))
                .body("authentication", equalTo("basic"))
                .body("state", equalTo("active"))
                .body(not(containsString("geheim")));
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        post(endpoints, """
                {"url": "https://169.254.169.254/", "events": ["ticket-close"], "headers": {"Host": "a"},
                 "connector": "unknown", "authentication": {"kind": "bearer"}}""")
                .statusCode(400)
                .body(
                        "errors.pointer",
                        hasItems("/url", "/events/0", "/headers/Host", "/connector", "/authentication/token"));
    }

    @Test
    void aChangeKeepsTheSecretsThatItLeavesOut() {
        String id = added(", \"headers\": {\"X-Key\": \"k-1\", \"X-Old\": \"o-1\"},"
                + " \"authentication\": {\"kind\": \"basic\", \"username\": \"a\", \"password\": \"p-1\"}");
        String change = "{\"url\": \"" + receiver.url() + "\", \"headers\": {\"X-Key\": null, \"X-New\": \"n-1\"},"
                + " \"authentication\": {\"kind\": \"basic\", \"username\": \"b\"}}";

        operator().body(change).put(Board.SLA + endpoints + "/" + id).then().statusCode(428);
        operator()
                .header("If-Match", "\"v1\"")
                .body(change)
                .put(Board.SLA + endpoints + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("headers", equalTo(List.of("X-Key", "X-New")));
        operator()
                .header("If-Match", "\"v1\"")
                .body(change)
                .put(Board.SLA + endpoints + "/" + id)
                .then()
                .statusCode(412);

        tested(id);
        assertThat(receiver.headers()).singleElement().satisfies(headers -> {
            assertThat(headers.getFirst("X-Key")).isEqualTo("k-1");
            assertThat(headers.getFirst("X-New")).isEqualTo("n-1");
            assertThat(headers.getFirst("X-Old")).isNull();
            assertThat(headers.getFirst("Authorization")).isEqualTo("Basic YjpwLTE=");
        });
    }

    /** Sends a test event and waits until it has come. */
    private Receiver.Received tested(String id) {
        int before = receiver.received().size();
        String delivery = post(endpoints + "/" + id + "/test-events", "{}")
                .statusCode(202)
                .extract()
                .path("deliveryId");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(receiver.received())
                        .as(() -> get("/deliveries/" + delivery).extract().asString())
                        .hasSize(before + 1));
        return receiver.received().get(before);
    }

    @Test
    void duringARotationEitherSecretProvesAWebhook() {
        String body = "{\"url\": \"" + receiver.url() + "\", \"events\": [\"ticket-closed\"]}";
        ValidatableResponse added = post(endpoints, body).statusCode(201);
        String id = added.extract().path("id");
        String old = added.extract().path("secret");
        String fresh = post(endpoints + "/" + id + "/secrets", "{\"graceHours\": 1}")
                .statusCode(201)
                .extract()
                .path("secret");

        receiver.knows(old);
        tested(id);
        receiver.knows(fresh);
        tested(id);

        assertThat(receiver.received()).allSatisfy(webhook -> {
            assertThat(webhook.proven()).isTrue();
            assertThat(webhook.type()).isEqualTo("nl.schoolbel.endpoint-tested.v1");
        });
        get(endpoints + "/" + id + "/secrets")
                .body("items", hasSize(2))
                .body("items[0].expiresAt", nullValue())
                .body(not(containsString("whsec_")));
    }

    @Test
    void anOldSecretCanEndAtOnceAndTheNewestCannot() {
        String id = added("");
        post(endpoints + "/" + id + "/secrets", "{\"graceHours\": 169}").statusCode(400);
        post(endpoints + "/" + id + "/secrets", "{\"graceHours\": 168}").statusCode(201);
        List<String> secrets = get(endpoints + "/" + id + "/secrets").extract().path("items.id");

        String path = Board.SLA + endpoints + "/" + id + "/secrets/";
        operator().delete(path + secrets.get(0)).then().statusCode(409);
        operator().delete(path + secrets.get(1)).then().statusCode(204);
        operator().delete(path + secrets.get(1)).then().statusCode(404);
        post(endpoints + "/" + id + "/secrets", "{\"graceHours\": 0}").statusCode(201);
        get(endpoints + "/" + id + "/secrets").body("items", hasSize(1));
    }

    @Test
    void aPausedEndpointGoesOnAndAnEndedOneDoesNot() {
        String id = added("");
        String path = endpoints + "/" + id;

        post(path + "/pauses", "{\"reason\": \"onderhoud\"}").statusCode(201).body("state", equalTo("paused"));
        post(path + "/pauses", "{\"reason\": \"onderhoud\"}")
                .statusCode(409)
                .body("allowedActions", equalTo(List.of("resume", "end")));
        post(path + "/test-events", "{}").statusCode(409).body("type", containsString("endpoint-not-active"));
        post(path + "/resumptions", "{}").statusCode(201).body("stateReason", nullValue());
        post(path + "/endings", "{\"reason\": \"ander systeem\"}")
                .statusCode(201)
                .body("state", equalTo("ended"));
        post(path + "/resumptions", "{}").statusCode(409).body("type", containsString("endpoint-ended"));
    }

    @Test
    void anEndpointOfAnotherBeheerpartnerIsNotThere() {
        String id = added("");
        String other = Board.create("/beheerpartners", "{\"name\": \"Beheer Oost\"}")
                .extract()
                .path("id");

        get("/beheerpartners/" + other + "/endpoints/" + id).statusCode(404);
        post("/beheerpartners/" + other + "/endpoints/" + id + "/secrets", "{}").statusCode(404);
    }

    @Test
    void theSameRequestShowsTheSameSecretAgain() {
        String key = UUID.randomUUID().toString();
        String token = Tokens.operator().sign();
        String body = "{\"url\": \"" + receiver.url() + "\"}";
        String first = operator()
                .auth()
                .oauth2(token)
                .header("Idempotency-Key", key)
                .body(body)
                .post(Board.SLA + endpoints)
                .path("secret");

        operator()
                .auth()
                .oauth2(token)
                .header("Idempotency-Key", key)
                .body(body)
                .post(Board.SLA + endpoints)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("secret", equalTo(first));
    }

    @Test
    void noSecretStandsInTheDatabaseOrTheLogAsItIs() throws SQLException {
        List<String> secrets = new ArrayList<>(List.of("geheim-kop-7fa1", "geheim-woord-7fa2", "geheim-client-7fa3"));
        List<String> logged = new CopyOnWriteArrayList<>();
        Handler log = capture(logged);
        String id;
        try {
            id = added(", \"headers\": {\"X-Key\": \"geheim-kop-7fa1\"}, \"authentication\": {\"kind\": \"basic\","
                    + " \"username\": \"a\", \"password\": \"geheim-woord-7fa2\"}");
            String oauth = "{\"url\": \"" + receiver.url() + "\", \"authentication\": {\"kind\":"
                    + " \"oauth2-client-credentials\", \"tokenUrl\": \"" + receiver.url()
                    + "\", \"clientId\": \"a\", \"clientSecret\": \"geheim-client-7fa3\"}}";
            secrets.add(post(endpoints, oauth).statusCode(201).extract().path("secret"));
            secrets.add(post(endpoints + "/" + id + "/secrets", "{}").extract().path("secret"));
            secrets.add(post(endpoints.replace("/endpoints", "/callback-secrets"), "{}")
                    .extract()
                    .path("secret"));
            tested(id);
        } finally {
            Logger.getLogger("").removeHandler(log);
        }

        assertThat(secrets).hasSize(6).doesNotContainNull();
        assertThat(found(secrets)).isEmpty();
        assertThat(logged).noneMatch(line -> secrets.stream().anyMatch(line::contains));
    }

    private static Handler capture(List<String> lines) {
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(line.getMessage() + " " + java.util.Arrays.toString(line.getParameters()) + " "
                        + line.getThrown());
            }

            @Override
            public void flush() {
                // Nothing is held back.
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
        Logger.getLogger("").addHandler(handler);
        return handler;
    }

    /** Tables with a row that has one of the secrets in it, in any column. */
    private List<String> found(List<String> secrets) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet rows = connection
                    .createStatement()
                    .executeQuery("select quote_ident(tablename) from pg_tables where schemaname = 'public'")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            assertThat(tables).contains("endpoint", "endpoint_secret", "callback_secret", "idempotency");
            for (String table : tables) {
                for (String secret : secrets) {
                    if (has(connection, table, secret)) {
                        found.add(table + ": " + secret);
                    }
                }
            }
        }
        return found;
    }

    private static boolean has(Connection connection, String table, String secret) throws SQLException {
        try (var query = connection.prepareStatement("select exists (select 1 from " + table
                + " t where position(? in t::text) > 0 or position(encode(?::bytea, 'hex') in t::text) > 0)")) {
            query.setString(1, secret);
            query.setBytes(2, secret.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    @Test
    void whatAnEarlierVersionStoredInPlainIsSealedAndStillSigns() throws SQLException {
        String id = added("");
        String secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
        try (Connection connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update endpoint_secret set plain = ?, sealed = null where endpoint_id = ?")) {
            update.setString(1, secret);
            update.setObject(2, UUID.fromString(id));
            assertThat(update.executeUpdate()).isEqualTo(1);
        }

        assertThat(sealedRows.sealPlain()).isPositive();

        assertThat(found(List.of(secret))).isEmpty();
        receiver.knows(secret);
        tested(id);
        assertThat(receiver.received().get(0).proven()).isTrue();
    }

    @Test
    void whatAnotherKeySealedIsSealedAnewAndStillSigns() throws SQLException {
        String id = added("");
        String secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
        try (Connection connection = database.getConnection();
                var update =
                        connection.prepareStatement("update endpoint_secret set sealed = ? where endpoint_id = ?")) {
            update.setBytes(1, oldBox().seal(secret));
            update.setObject(2, UUID.fromString(id));
            assertThat(update.executeUpdate()).isEqualTo(1);
        }

        int sealed = operator()
                .body("{}")
                .post(Board.SLA + "/secret-sealings")
                .then()
                .statusCode(200)
                .extract()
                .path("sealedCount");

        assertThat(sealed).isEqualTo(1);
        receiver.knows(secret);
        assertThat(tested(id).proven()).isTrue();
    }

    /** Seals with the other key that the service knows in tests. */
    private static SecretBox oldBox() {
        return new SecretBox(new SecretsConfig() {
            @Override
            public Map<String, String> keys() {
                return Map.of("old", "YW4tb2xkLWtleS10aGF0LXRlc3RzLWhhdmUtMTIzNDU=");
            }

            @Override
            public Optional<String> current() {
                return Optional.of("old");
            }
        });
    }
}
