package nl.schoolbel.sla.gateway.endpoints.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointRulesTest {

    private static List<String> codes(List<Fault> faults) {
        return faults.stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Tenant", "api-key", "Cookie", "x", "X_Key", "Accept", "User-Agent"})
    void aHeaderOfItsOwnMayBe(String name) {
        assertThat(HeaderRules.faults(Map.of(name, "a value; with=signs"), Set.of()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Authorization",
                "HOST",
                "Content-Type",
                "content-length",
                "Content-Encoding",
                "webhook-id",
                "Webhook-Anything",
                "Connection",
                "Keep-Alive",
                "Proxy-Authorization",
                "TE",
                "Trailer",
                "Transfer-Encoding",
                "Upgrade",
                "Expect"
            })
    void aHeaderOfTheMessageOrTheConnectionMayNot(String name) {
        assertThat(codes(HeaderRules.faults(Map.of(name, "a"), Set.of())))
                .containsExactly("/headers/" + name + " header-reserved");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X Tenant", "X-Tenant:", "", "X-Tenant\r\nHost", "naïef", "a@b"})
    void aNameIsAToken(String name) {
        assertThat(codes(HeaderRules.faults(Map.of(name, "a"), Set.of()))).containsExactly("/headers header-name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nHost: b", "a\nb", "a\u0000", "geheim\u00e9", "\ta"})
    void aValueIsOneLineOfPlainCharacters(String value) {
        assertThat(codes(HeaderRules.faults(Map.of("X-Tenant", value), Set.of())))
                .containsExactly("/headers/X-Tenant header-value");
    }

    @Test
    void aValueHasAtMostFiveHundredCharactersAndANameSixty() {
        assertThat(HeaderRules.faults(Map.of("X", "a".repeat(500)), Set.of())).isEmpty();
        assertThat(HeaderRules.faults(Map.of("X", "a".repeat(501)), Set.of())).hasSize(1);
        assertThat(HeaderRules.faults(Map.of("a".repeat(60), "a"), Set.of())).isEmpty();
        assertThat(HeaderRules.faults(Map.of("a".repeat(61), "a"), Set.of())).hasSize(1);
    }

    @Test
    void thereAreAtMostTwentyHeaders() {
        Map<String, String> twenty = IntStream.range(0, 20).boxed().collect(Collectors.toMap(i -> "X-" + i, i -> "a"));
        assertThat(HeaderRules.faults(twenty, Set.of())).isEmpty();

        twenty.put("X-20", "a");
        assertThat(codes(HeaderRules.faults(twenty, Set.of()))).containsExactly("/headers too-many");
    }

    @Test
    void oneNameInTwoCasesIsThereTwice() {
        assertThat(codes(HeaderRules.faults(Map.of("X-Key", "a", "x-key", "b"), Set.of())))
                .containsExactly("/headers/x-key duplicate");
    }

    @Test
    void aNameAloneKeepsTheValueThatThereWas() {
        Map<String, String> wanted = new HashMap<>();
        wanted.put("x-key", null);
        wanted.put("X-New", " b ");

        assertThat(HeaderRules.faults(wanted, Set.of("X-Key"))).isEmpty();
        assertThat(HeaderRules.merged(wanted, Map.of("X-Key", "a", "X-Gone", "c")))
                .isEqualTo(Map.of("x-key", "a", "X-New", "b"));
        assertThat(codes(HeaderRules.faults(wanted, Set.of()))).containsExactly("/headers/x-key missing");
    }

    @Test
    void aFilterNamesWhatThereIsAndOnceEach() {
        List<String> known = List.of("ticket-closed", "ticket-escalated");

        assertThat(EventFilter.faults(List.of("ticket-closed"), known)).isEmpty();
        assertThat(EventFilter.faults(List.of(), known)).isEmpty();
        assertThat(EventFilter.faults(List.of("ticket-closed", "ticket-closd", "ticket-closed"), known))
                .containsExactly(
                        new Fault("/events/1", "not-in-list", "ticket-closed, ticket-escalated"),
                        new Fault("/events/2", "duplicate", ""));
    }

    private static Map<String, String> fields(String... namesAndValues) {
        Map<String, String> all = new HashMap<>();
        List.of("username", "password", "token", "tokenUrl", "clientId", "clientSecret", "scope")
                .forEach(name -> all.put(name, null));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            all.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return all;
    }

    @ParameterizedTest
    @CsvSource({
        "none, ''",
        "basic, username password",
        "bearer, token",
        "oauth2-client-credentials, tokenUrl clientId clientSecret",
        "oauth2-client-credentials, tokenUrl clientId clientSecret scope",
    })
    void eachKindOfLoginNeedsItsFields(String kind, String needed) {
        String[] given = Arrays.stream(needed.split(" "))
                .filter(name -> !name.isEmpty())
                .flatMap(name -> List.of(name, "a").stream())
                .toArray(String[]::new);

        assertThat(LoginRules.faults(kind, fields(given), false)).isEmpty();
    }

    @Test
    void whatAKindNeedsAndIsNotGivenIsNamedAllAtOnce() {
        assertThat(codes(LoginRules.faults("oauth2-client-credentials", fields("username", "a"), false)))
                .containsExactlyInAnyOrder(
                        "/authentication/tokenUrl missing",
                        "/authentication/clientId missing",
                        "/authentication/clientSecret missing",
                        "/authentication/username not-together");
    }

    @Test
    void aSecretThatIsLeftOutIsKeptWithinTheSameKind() {
        assertThat(LoginRules.faults("basic", fields("username", "a"), true)).isEmpty();
        assertThat(codes(LoginRules.faults("basic", fields("username", "a"), false)))
                .containsExactly("/authentication/password missing");
        assertThat(codes(LoginRules.faults("basic", fields(), true)))
                .containsExactly("/authentication/username missing");
    }

    @Test
    void aKindThatIsNoneIsNamed() {
        assertThat(codes(LoginRules.faults("digest", fields(), false)))
                .containsExactly("/authentication/kind not-in-list");
    }

    @Test
    void whatWouldBreakAHeaderIsRefused() {
        assertThat(codes(LoginRules.faults("bearer", fields("token", "a\r\nb"), false)))
                .containsExactly("/authentication/token pattern");
        assertThat(codes(LoginRules.faults("bearer", fields("token", "a b"), false)))
                .containsExactly("/authentication/token pattern");
        assertThat(codes(LoginRules.faults("basic", fields("username", "a:b", "password", "c:d"), false)))
                .containsExactly("/authentication/username pattern");
    }
}
