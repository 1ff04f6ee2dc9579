package nl.schoolbel.coaching;

import static io.restassured.RestAssured.given;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Tokens;
import org.junit.jupiter.api.Test;

@OnRealParts
class ProbeTest {
    @Inject Heard heard;

    void get(String path, String token) {
        System.out.println("=== " + path);
        System.out.println(given().auth().oauth2(token).get(path).then().extract().response().asPrettyString());
    }
    @Test void probe() {
        UUID s = heard.school(); UUID t = heard.tool();
        String teacher = Tokens.teacher(s).sign();
        var r = given().auth().oauth2(teacher).contentType("application/json").header("Idempotency-Key", UUID.randomUUID().toString())
          .body("{\"schoolId\":\"" + s + "\",\"toolId\":\"" + t + "\",\"question\":\"Hoe dan?\",\"urgency\":\"normal\"}").post("/coaching/v1/requests");
        System.out.println(r.getStatusCode() + " " + r.getHeaders() + "\n" + r.asPrettyString());
        get("/coaching/v1/requests", teacher);
        get("/coaching/v1/requests?state=accepted", teacher);
        get("/coaching/v1/requests?state=nonsense", teacher);
        get("/coaching/v1/requests?schoolId=nonsense", teacher);
        get("/coaching/v1/requests?limit=nonsense", teacher);
        get("/coaching/v1/requests/nonsense", teacher);
        get("/coaching/v1/schools", teacher);
        get("/coaching/v1/signals", Tokens.coach().sign());
    }
}
