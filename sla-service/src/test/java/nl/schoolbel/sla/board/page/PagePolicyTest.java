package nl.schoolbel.sla.board.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where a form of a page may lead to. */
class PagePolicyTest {

    private static final String INSIDE = "https://keycloak-service:8443/realms/schoolbel";

    @Test
    void loggingOutLeadsToTheLoginServerAsBrowsersKnowIt() {
        assertThat(formsOf("https://login.schoolbel.example", INSIDE))
                .isEqualTo("form-action 'self' https://login.schoolbel.example");
    }

    @Test
    void ofAWholeAddressTheOriginCounts() {
        assertThat(formsOf("https://login.schoolbel.example:8443/realms/schoolbel", INSIDE))
                .isEqualTo("form-action 'self' https://login.schoolbel.example:8443");
    }

    @Test
    void whereNothingIsSaidItHasOneNameForAll() {
        String formsTo = "form-action 'self' http://127.0.0.1:8080";

        assertThat(formsOf(null, "http://127.0.0.1:8080/realms/schoolbel")).isEqualTo(formsTo);
        assertThat(formsOf("", "http://127.0.0.1:8080/realms/schoolbel")).isEqualTo(formsTo);
    }

    @Test
    void withoutALoginServerFormsStayHere() {
        assertThat(formsOf(null, null)).isEqualTo("form-action 'self'");
        assertThat(formsOf("", "")).isEqualTo("form-action 'self'");
    }

    private static String formsOf(String loginOrigin, String loginServer) {
        String policy = new PagePolicy(Optional.ofNullable(loginOrigin), Optional.ofNullable(loginServer)).content();
        return policy.replaceFirst(".*; (form-action [^;]*);.*", "$1");
    }
}
