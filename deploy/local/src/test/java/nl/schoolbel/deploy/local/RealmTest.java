package nl.schoolbel.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.stream.StreamSupport;
import nl.schoolbel.deploy.local.demo.Board;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The realm file and what the code says about it. */
class RealmTest {

    private final JsonNode realm = read();

    @ParameterizedTest
    @EnumSource(Account.class)
    void accountIsInTheRealmWithItsPasswordAndRole(Account account) {
        JsonNode user = user(account);

        assertThat(password(account)).isEqualTo(account.password());
        assertThat(account.description())
                .startsWith(user.path("realmRoles").get(0).asText());
    }

    @Test
    void claimsOfTheDemoPeopleAreTheIdsOfTheDemoBoard() {
        assertThat(attribute(Account.TEACHER, "schools")).isEqualTo(Board.SCHOOL_1);
        assertThat(attribute(Account.CONTACTPERSOON, "schools")).isEqualTo(Board.SCHOOL_1);
        assertThat(attribute(Account.OTHER_TEACHER, "schools")).isEqualTo(Board.SCHOOL_2);
        assertThat(attribute(Account.BEHEERPARTNER_SERVICE, "beheerpartner")).isEqualTo(Board.BEHEERPARTNER);
        assertThat(attribute(Account.BEHEERPARTNER, "beheerpartner")).isEqualTo(Board.BEHEERPARTNER);
    }

    @Test
    void boardLogsInByCodeWithProofAndReturnsToThisMachineOnly() {
        JsonNode board = find("clients", "clientId", "schoolbel-board");

        assertThat(board.path("publicClient").asBoolean(true)).isFalse();
        assertThat(board.path("directAccessGrantsEnabled").asBoolean(true)).isFalse();
        assertThat(board.path("attributes").path("pkce.code.challenge.method").asText())
                .isEqualTo("S256");
        assertThat(board.path("redirectUris"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrder("http://127.0.0.1/sla/board", "http://localhost/sla/board");
        assertThat(board.path("protocolMappers"))
                .isEqualTo(find("clients", "clientId", Tokens.PORTAL).path("protocolMappers"));
    }

    @Test
    void peopleCannotChangeTheirOwnClaims() throws Exception {
        JsonNode profile = new ObjectMapper()
                .readTree(realm.at("/components/org.keycloak.userprofile.UserProfileProvider/0/config")
                        .path("kc.user.profile.config")
                        .get(0)
                        .asText());

        assertThat(profile.path("unmanagedAttributePolicy").isMissingNode()).isTrue();
        assertThat(profile.path("attributes"))
                .filteredOn(attribute -> attribute.path("name").asText().matches("schools|beheerpartner"))
                .hasSize(2)
                .allSatisfy(attribute -> assertThat(attribute.at("/permissions/edit"))
                        .extracting(JsonNode::asText)
                        .containsExactly("admin"));
    }

    private String attribute(Account account, String name) {
        return user(account).path("attributes").path(name).path(0).asText();
    }

    private String password(Account account) {
        return account.isServiceAccount()
                ? find("clients", "clientId", account.login()).path("secret").asText()
                : user(account).path("credentials").path(0).path("value").asText();
    }

    private JsonNode user(Account account) {
        String prefix = account.isServiceAccount() ? "service-account-" : "";
        return find("users", "username", prefix + account.login());
    }

    private JsonNode find(String list, String field, String value) {
        return StreamSupport.stream(realm.path(list).spliterator(), false)
                .filter(entry -> entry.path(field).asText().equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError(value + " is not among the " + list));
    }

    private static JsonNode read() {
        try {
            Layout layout = new Layout(Layout.findRepository(), java.nio.file.Path.of("unused"));
            return new ObjectMapper().readTree(layout.realm().toFile());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
