package nl.schoolbel.coaching.cycles;

import static nl.schoolbel.platform.testkit.access.Calls.as;

import io.restassured.response.Response;
import java.util.UUID;
import nl.schoolbel.platform.testkit.access.Token;

/** A cycle under test, as its coach works with it. */
record Cycle(Token coach, String id) {

    static final String CYCLES = "/coaching/v1/cycles";
    static final String CHECKS = "/coaching/v1/borging-checks";

    static final String GOAL = "De groep werkt zelfstandig met een quiz";

    static String asked(UUID school, String more) {
        return """
                {"schoolId": "%s", "title": "Quizzen in de klas", "goal": "%s", "measure": "lessen met een quiz",
                 "unit": "lessen", "baseline": 0, "target": 6%s}""".formatted(school, GOAL, more);
    }

    static Cycle begun(Token coach, UUID school, String more) {
        Response begun = as(coach).body(asked(school, more)).post(CYCLES);
        begun.then().statusCode(201);
        return new Cycle(coach, begun.path("id"));
    }

    static Cycle begun(Token coach, UUID school) {
        return begun(coach, school, "");
    }

    String path() {
        return CYCLES + "/" + id;
    }

    String etag() {
        return as(coach).get(path()).header("ETag");
    }

    Response read(Token who) {
        return as(who).get(path());
    }

    Response post(String step, String body) {
        return as(coach).header("If-Match", etag()).body(body).post(path() + "/" + step);
    }

    Response move(String phase) {
        return post("phases", "{\"phase\": \"%s\", \"reason\": \"Het gaat snel\"}".formatted(phase));
    }

    Response checks(Token who) {
        return as(who).queryParam("cycleId", id).get(CHECKS);
    }

    Response hold(String check, String body) {
        String path = CHECKS + "/" + check;
        return as(coach)
                .header("If-Match", as(coach).get(path).header("ETag"))
                .body(body)
                .post(path + "/holdings");
    }
}
