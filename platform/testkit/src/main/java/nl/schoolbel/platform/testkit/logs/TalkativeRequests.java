package nl.schoolbel.platform.testkit.logs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolbel.platform.testkit.access.Calls;
import nl.schoolbel.platform.testkit.access.Token;
import nl.schoolbel.platform.testkit.api.OpenApiDocument;
import nl.schoolbel.platform.testkit.api.OpenApiDocument.Operation;

/**
 * Calls every endpoint of the service's {@code openapi.yaml} with personal data at each place where a caller can put some: the
 * path, the query, headers, and every field of the body.
 */
final class TalkativeRequests {

    private static final int DEEPEST = 4;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final OpenApiDocument document = OpenApiDocument.checkedIn();
    private final Secrets secrets;

    TalkativeRequests(Secrets secrets) {
        this.secrets = secrets;
    }

    /**
     * Makes all requests but those that could change what others rely on: a body is as it should be when it is about a thing that is
     * not there, and else has a field too many or breaks off; what needs no body is about such a thing too. Gives the statuses.
     */
    List<Integer> send(Token token) {
        return document.operations().stream()
                .filter(operation -> !operation.isEndless())
                .flatMap(operation -> send(operation, token).stream())
                .toList();
    }

    private List<Integer> send(Operation operation, Token token) {
        String method = operation.method();
        String path = operation.path();
        String known = path.replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
        String made = path.replaceAll("\\{[^}]*}", "{who}");
        List<Integer> statuses = new ArrayList<>();
        JsonNode content = operation.node().path("requestBody").path("content").path("application/json");
        if (!content.isMissingNode()) {
            ObjectNode whole = JSON.createObjectNode();
            if (body(content.path("schema"), 0) instanceof ObjectNode object) {
                whole.setAll(object);
            }
            if (path.contains("{")) {
                statuses.add(status(request(token).body(whole.toString()), method, known));
            }
            String body = whole.put(secrets.name(), secrets.text()).toString();
            statuses.add(status(request(token).body(body), method, known));
            statuses.add(status(request(token).body(body.substring(0, body.length() / 2)), method, known));
        } else if (method.equals("GET") || path.contains("{")) {
            statuses.add(status(request(token), method, known));
            if (path.contains("{")) {
                statuses.add(status(request(token).pathParam("who", secrets.mail()), method, made));
            }
        }
        return statuses;
    }

    private int status(RequestSpecification request, String method, String path) {
        return request.redirects().follow(false).request(method, path).statusCode();
    }

    private RequestSpecification request(Token token) {
        return Calls.as(token, secrets.name() + UUID.randomUUID())
                .accept(ContentType.ANY)
                .header("User-Agent", secrets.text())
                .header("X-Person", secrets.mail())
                .header("Referer", "https://portal.example/" + secrets.name())
                .header("If-Match", "\"" + secrets.bsn() + "\"")
                .queryParam("q", secrets.text())
                .queryParam("name", secrets.name())
                .queryParam("schoolId", secrets.bsn())
                .queryParam("cursor", secrets.mail());
    }

    private JsonNode body(JsonNode schema, int depth) {
        JsonNode at = document.resolved(schema);
        JsonNodeFactory make = JSON.getNodeFactory();
        if (at.has("enum")) {
            return at.path("enum").get(0);
        }
        if (at.has("allOf")) {
            return body(at.path("allOf").get(0), depth);
        }
        String type = at.path("type").isArray()
                ? at.path("type").get(0).textValue()
                : at.path("type").textValue();
        return switch (String.valueOf(type)) {
            case "array" ->
                depth > DEEPEST ? make.arrayNode() : make.arrayNode().add(body(at.path("items"), depth + 1));
            case "integer", "number" -> make.numberNode(1);
            case "boolean" -> make.booleanNode(true);
            case "string" -> make.textNode(text(at.path("format").asText(""), depth));
            default -> object(at, depth);
        };
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode object = JSON.createObjectNode();
        if (depth <= DEEPEST) {
            for (Map.Entry<String, JsonNode> field : schema.path("properties").properties()) {
                object.set(field.getKey(), body(field.getValue(), depth + 1));
            }
        }
        return object;
    }

    private String text(String format, int depth) {
        return switch (format) {
            case "uuid" -> UUID.randomUUID().toString();
            case "date" -> "2026-11-30";
            case "date-time" -> "2026-11-30T08:15:00Z";
            default -> depth % 2 == 0 ? secrets.mail() + " " + secrets.bsn() : secrets.text() + " " + secrets.name();
        };
    }
}
