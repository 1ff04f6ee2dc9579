package nl.schoolbel.platform.testkit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import nl.schoolbel.platform.testkit.parts.TestBroker;
import nl.schoolbel.platform.testkit.parts.TestDatabase;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Says {@code @QuarkusTest} itself because a module cannot announce a test annotation to itself; others need not. */
@QuarkusTest
@OnRealParts
class OnRealPartsTest {

    private final Token teacher = Tokens.teacher(UUID.randomUUID()).subject("t-1");

    @Inject
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Test
    void tokenAndDatabaseServeARequest() {
        given().auth()
                .oauth2(teacher.sign())
                .get("/tried/v1/notes")
                .then()
                .statusCode(200)
                .body(is("t-1 on PostgreSQL"));
    }

    @Test
    void tokenOfAnotherRoleIsForbidden() {
        given().auth()
                .oauth2(Tokens.coach().sign())
                .get("/tried/v1/notes")
                .then()
                .statusCode(403);
    }

    @Test
    void expiredForgedForeignAndMissingTokensAreRefused() {
        assertThat(statusWith(Tokens.teacher().expired())).isEqualTo(401);
        assertThat(statusWith(Tokens.teacher().forged())).isEqualTo(401);
        assertThat(statusWith(Tokens.teacher().audience("other"))).isEqualTo(401);
        assertThat(statusWith(Tokens.teacher().issuer("https://login.test/realms/other")))
                .isEqualTo(401);
        assertThat(given().get("/tried/v1/notes").statusCode()).isEqualTo(401);
    }

    @Test
    void applicationAndTestTalkToTheSameBroker() {
        assertThat(bootstrapServers).isEqualTo(TestBroker.running().bootstrapServers());
    }

    @Test
    void databaseGoesAndComesBack() {
        TestDatabase.running().cut();
        assertThat(statusWith(teacher)).isEqualTo(500);

        TestDatabase.running().restore();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(statusWith(teacher)).isEqualTo(200));
    }

    private static int statusWith(Token token) {
        return given().auth().oauth2(token.sign()).get("/tried/v1/notes").statusCode();
    }
}
