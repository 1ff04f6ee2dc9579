package nl.schoolbel.coaching.coaches;

import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.coaching.Heard;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import org.junit.jupiter.api.Test;

@OnRealParts
class CoachesTest {

    private static final String COACHES = "/coaching/v1/coaches";

    @Inject
    Heard heard;

    private final Token bestuur = Tokens.bestuur();

    @Test
    void theBestuurAppointsACoachOnce() {
        String subject = UUID.randomUUID().toString();

        Response appointed = appoint(subject);

        appointed.then().statusCode(201).body("subject", equalTo(subject)).header("ETag", "\"v0\"");
        appoint(subject).then().statusCode(400).body("errors.pointer", contains("/subject"));
        as(Tokens.coach().subject(subject))
                .get(COACHES + "/me")
                .then()
                .statusCode(200)
                .body("id", equalTo(appointed.path("id")));
        as(Tokens.teacher(heard.school()))
                .get(appointed.header("Location"))
                .then()
                .statusCode(200)
                .body("subject", nullValue());
    }

    @Test
    void whoIsNotInTheRegisterIsNoCoach() {
        as(Tokens.coach())
                .get(COACHES + "/me")
                .then()
                .statusCode(403)
                .body("type", endsWith(":coaching-coach-unknown"));
    }

    private Response appoint(String subject) {
        return as(bestuur)
                .body(Map.of("subject", subject, "name", "Noor de Wit", "fromDate", "2026-08-01"))
                .post(COACHES);
    }
}
