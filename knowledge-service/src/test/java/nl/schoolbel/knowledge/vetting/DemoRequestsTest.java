package nl.schoolbel.knowledge.vetting;

import static nl.schoolbel.platform.testkit.access.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.knowledge.Heard;
import nl.schoolbel.platform.testkit.OnRealParts;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.access.Tokens;
import org.junit.jupiter.api.Test;

/** What the demo sends about tools that schools ask for is taken, step by step to the state that its file says. */
@OnRealParts
class DemoRequestsTest {

    private static final Path DEMO =
            Path.of("..", "deploy/local/src/main/resources/nl/schoolbel/deploy/local/demo/knowledge/requests.json");
    private static final String REQUESTS = "/knowledge/v1/tool-requests";
    private static final List<String> OF_THE_PLAY =
            List.of("key", "school", "by", "when", "tool", "supports", "state", "decision", "review", "closing");

    @Inject
    Heard heard;

    private final Token coach = Tokens.coach();

    @Test
    void eachOfThemComesToItsState() throws IOException {
        for (JsonNode request : new ObjectMapper().readTree(DEMO.toFile())) {
            UUID school = heard.school();
            Response asked = as(Tokens.teacher(school))
                    .body(body(request, school).toString())
                    .post(REQUESTS);
            asked.then().statusCode(201);
            String path = REQUESTS + "/" + asked.path("id");
            for (int i = 0; i < request.path("supports").size(); i++) {
                UUID other = heard.school();
                as(Tokens.teacher(other))
                        .body(Map.of("schoolId", other))
                        .post(path + "/supports")
                        .then()
                        .statusCode(201);
            }

            String state = request.path("state").asText();
            if (List.of("under-review", "decided").contains(state)) {
                JsonNode note = request.path("review");
                step(path, "reviews", note.isMissingNode() ? "{}" : "{\"note\": " + note + "}");
            }
            if (state.equals("decided")) {
                step(path, "decisions", request.path("decision").toString());
            }
            if (state.equals("closed")) {
                step(path, "closings", "{\"reason\": " + request.path("closing") + "}");
            }

            JsonNode now = as(coach).get(path).as(JsonNode.class);
            assertThat(now.path("state").asText())
                    .as(request.path("key").asText())
                    .isEqualTo(state);
            assertThat(now.path("schools").asInt())
                    .isEqualTo(1 + request.path("supports").size());
        }
    }

    private ObjectNode body(JsonNode request, UUID school) {
        ObjectNode body = request.deepCopy();
        body.remove(OF_THE_PLAY);
        body.put("schoolId", school.toString());
        if (request.has("tool")) {
            String tool = as(coach)
                    .body(Map.of("name", "Kaart " + UUID.randomUUID(), "purpose", "Oefenen"))
                    .post("/knowledge/v1/tools")
                    .path("id");
            body.put("toolId", tool);
        }
        return body;
    }

    private void step(String path, String step, String body) {
        String etag = as(coach).get(path).header("ETag");
        as(coach)
                .header("If-Match", etag)
                .body(body)
                .post(path + "/" + step)
                .then()
                .statusCode(201);
    }
}
