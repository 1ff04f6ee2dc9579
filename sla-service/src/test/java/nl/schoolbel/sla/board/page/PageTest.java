package nl.schoolbel.sla.board.page;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import org.junit.jupiter.api.Test;

/** What every page keeps to, whatever stands on it. */
@OnRealParts
class PageTest {

    @Test
    void isFoundBesideTheApi() {
        open(Tokens.bestuur(), "/sla/board")
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .body(containsString("<html lang=\"nl\""));
    }

    @Test
    void innerAddressLeadsToTheOuterOneWithItsQuestion() {
        given().redirects()
                .follow(false)
                .auth()
                .oauth2(Tokens.bestuur().sign())
                .get("/sla/v1/board?wall=1")
                .then()
                .statusCode(302)
                .header("Location", equalTo("/sla/board?wall=1"));
    }

    @Test
    void loadsNothingFromElsewhereAndRunsNoScriptOfItsOwn() {
        open(Tokens.bestuur(), "/sla/board")
                .header(
                        "Content-Security-Policy",
                        allOf(
                                startsWith("default-src 'none'; script-src 'self'; style-src 'self';"),
                                containsString("frame-ancestors 'none'"),
                                not(containsString("unsafe"))))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Cache-Control", equalTo("no-store"))
                .body(not(containsString("style=")))
                .body(not(containsString("http://")))
                .body(not(containsString("https://")));
    }

    @Test
    void withoutLoginThereIsNothing() {
        given().get("/sla/board").then().statusCode(401);
        given().get("/sla/board/tickets/" + UUID.randomUUID()).then().statusCode(401);
        given().get("/sla/board/stream").then().statusCode(401);
    }

    @Test
    void whoHasNoRoleIsToldOnAPage() {
        open(Tokens.of("nobody"), "/sla/board")
                .statusCode(403)
                .contentType(startsWith("text/html"))
                .body(containsString("<main id=\"main\""));
    }

    @Test
    void whatIsNotThereIsToldOnAPage() {
        open(Tokens.bestuur(), "/sla/board/nowhere")
                .statusCode(404)
                .contentType(startsWith("text/html"))
                .body(containsString("<main id=\"main\""));
    }

    @Test
    void englishIsForWhoChoseItAndStays() {
        String chosen = given().auth()
                .oauth2(Tokens.bestuur().sign())
                .get("/sla/board?lang=en")
                .then()
                .body(containsString("<html lang=\"en\""))
                .header("Set-Cookie", containsStringIgnoringCase("httponly; samesite=lax"))
                .extract()
                .cookie("schoolbel-language");

        given().auth()
                .oauth2(Tokens.bestuur().sign())
                .cookie("schoolbel-language", chosen)
                .get("/sla/board/nowhere")
                .then()
                .statusCode(404)
                .body(containsString("<html lang=\"en\""));
    }

    @Test
    void aLanguageThatWeDoNotHaveIsNotKept() {
        open(Tokens.bestuur(), "/sla/board?lang=//elsewhere.example")
                .body(containsString("<html lang=\"nl\""))
                .header("Set-Cookie", nullValue());
    }

    @Test
    void loggingOutTakesMoreThanALink() {
        given().redirects()
                .follow(false)
                .get("/sla/board/logout")
                .then()
                .statusCode(302)
                .header("Location", equalTo("/sla/board"));
    }

    @Test
    void filesAreForEverybodyAndMayBeKept() {
        given().get("/sla/board/assets/board.css")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("max-age"));
        given().get("/sla/board/lib/htmx.org/dist/htmx.min.js").then().statusCode(200);
        given().get("/sla/board/lib/htmx-ext-sse/sse.js").then().statusCode(200);
        given().get("/sla/board/lib/echarts/dist/echarts.min.js").then().statusCode(200);
        given().get("/sla/board/lib/quarkus/application.properties").then().statusCode(404);
    }

    private static ValidatableResponse open(Token token, String path) {
        return given().auth().oauth2(token.sign()).get(path).then();
    }
}
