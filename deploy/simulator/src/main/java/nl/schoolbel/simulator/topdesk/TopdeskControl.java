package nl.schoolbel.simulator.topdesk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schoolbel.simulator.http.Json;
import nl.schoolbel.simulator.http.JsonHandler;
import nl.schoolbel.simulator.http.Reply;
import nl.schoolbel.simulator.http.Request;
import nl.schoolbel.simulator.mode.Mode;

/**
 * {@code /control/topdesk/…}: what the operators there do, and what befalls them.
 *
 * <ul>
 *   <li>{@code GET incidents}: all in full, with {@code actions} and {@code requests}; {@code GET incidents/<id or number>}
 *   <li>{@code POST incidents}: an operator makes one that nobody was told of
 *   <li>{@code POST incidents/<id or number>/changes}: {@code {"processingStatus": "Gereed", "priority": "P2", "action": "…", …}}, any
 *       field of a PATCH, names as plain text; {@code operator} says who (left out: {@code Jan Operator}), {@code changedAt} when
 *   <li>{@code DELETE incidents/<id or number>}; {@code DELETE incidents} for all, and the calls
 *   <li>{@code GET|PUT mode}: how calls fare; with {@code lostPercent} a call is obeyed but its answer lost
 *   <li>{@code GET|PUT settings}: accounts, processing statuses, priorities
 *   <li>{@code GET calls}: the last calls with their status
 * </ul>
 */
public final class TopdeskControl implements JsonHandler.Endpoint {

    private static final String SOMEBODY = "Jan Operator";

    private final TopdeskFace face;

    public TopdeskControl(TopdeskFace face) {
        this.face = face;
    }

    @Override
    public Reply answer(Request request) throws JsonProcessingException {
        List<String> path = request.below("/control/topdesk/");
        return switch (path.get(0)) {
            case "incidents" -> incidents(path, request);
            case "mode" -> {
                if (request.method().equals("PUT")) {
                    face.temper().change(request.read(Mode.class));
                }
                yield Reply.ok(face.temper().mode());
            }
            case "settings" -> {
                if (request.method().equals("PUT")) {
                    face.setUp(request.read(TopdeskSettings.class));
                }
                yield Reply.ok(face.settings());
            }
            case "calls" -> Reply.list(face.calls().calls());
            default -> Reply.refusal(404, "nothing here at " + request.path());
        };
    }

    private Reply incidents(List<String> path, Request request) throws JsonProcessingException {
        String asked = request.method() + " " + path.size();
        return switch (asked) {
            case "GET 1" -> Reply.list(face.incidents().allInFull());
            case "GET 2" -> found(face.incidents().find(path.get(1)));
            case "DELETE 1" -> {
                face.incidents().clear();
                face.calls().clear();
                yield Reply.empty();
            }
            case "DELETE 2" -> face.incidents().delete(path.get(1)) ? Reply.empty() : found(Optional.empty());
            case "POST 1" -> {
                ObjectNode order = order(request);
                yield Reply.created(face.incidents().create(checked(order, true), face.settings(), who(order)));
            }
            case "POST 3" -> {
                ObjectNode order = order(request);
                Instant at = order.has("changedAt")
                        ? Instant.parse(order.path("changedAt").asText())
                        : null;
                String who = who(order);
                yield found(face.incidents().change(path.get(1), checked(order, false), face.settings(), who, at));
            }
            default -> Reply.refusal(404, "nothing here at " + request.method() + " " + request.path());
        };
    }

    /** Names may be told as plain text. */
    private static ObjectNode order(Request request) throws JsonProcessingException {
        ObjectNode order = request.read(ObjectNode.class);
        order.properties().stream()
                .filter(field -> field.getKey().equals("processingStatus")
                        || field.getKey().equals("priority")
                        || IncidentFields.NAMED.contains(field.getKey())
                                && !field.getKey().equals("operator"))
                .filter(field -> field.getValue().isTextual())
                .forEach(field -> field.setValue(Json.object().set("name", field.getValue())));
        return order;
    }

    private static String who(ObjectNode order) {
        return order.path("operator").asText(SOMEBODY);
    }

    private JsonNode checked(ObjectNode order, boolean isNew) {
        ObjectNode body = order.deepCopy().without(List.of("operator", "changedAt"));
        List<String> faults = IncidentFields.faults(face.settings(), body, isNew);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join(" ", faults));
        }
        return body;
    }

    private static Reply found(Optional<ObjectNode> incident) {
        return incident.map(Reply::ok).orElseGet(() -> Reply.refusal(404, "no such incident"));
    }
}
