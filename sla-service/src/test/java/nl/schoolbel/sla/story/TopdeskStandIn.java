package nl.schoolbel.sla.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** TOPdesk as domain facts tell it: limits enforced, empty lists 204, partial pages 206, statuses and priorities by known names. */
final class TopdeskStandIn extends StandIn {

    private static final String INCIDENTS = "/tas/api/incidents";
    private static final Set<String> PRIORITIES = Set.of("P1", "P2", "P3", "P4");
    private static final Set<String> STATUSES =
            Set.of("Aangemeld", "In behandeling", "Wacht op aanmelder", "Gereed", "Gesloten", "Bij de buren");

    private final List<ObjectNode> incidents = new ArrayList<>();
    private final List<ObjectNode> others = new ArrayList<>();

    TopdeskStandIn() throws IOException {}

    @Override
    String login() {
        return "Basic " + Base64.getEncoder().encodeToString("schoolbel:app-password".getBytes(StandardCharsets.UTF_8));
    }

    synchronized List<ObjectNode> incidents() {
        return incidents.stream().map(ObjectNode::deepCopy).toList();
    }

    /** Of somebody else, and all changed in one moment: more than fit on a page. */
    synchronized void has(int others) {
        String at = now();
        for (int i = 0; i < others; i++) {
            this.others.add(object().put("id", UUID.randomUUID().toString())
                    .put("externalNumber", "X-" + i)
                    .put("modificationDate", at));
        }
    }

    /** An operator of theirs does this. */
    synchronized void operator(String status, String action) {
        change(
                incidents.get(0),
                json("{'processingStatus': {'name': '%s'}, 'action': '%s'}".formatted(status, action)),
                "Jan");
    }

    synchronized void deleteAll() {
        incidents.clear();
    }

    @Override
    Answered answer(Asked asked) {
        if (asked.path().equals(INCIDENTS)) {
            return asked.method().equals("POST") ? create(asked.body()) : list(asked);
        }
        String[] rest = asked.path().substring((INCIDENTS + "/id/").length()).split("/");
        ObjectNode incident = incidents.stream()
                .filter(one -> one.get("id").asText().equals(rest[0]))
                .findFirst()
                .orElse(null);
        if (incident == null) {
            return new Answered(404, null);
        }
        if (rest.length == 2) {
            JsonNode actions = incident.get("actions");
            return actions.isEmpty() ? new Answered(204, null) : new Answered(200, actions);
        }
        String fault = fault(asked.body());
        if (fault != null) {
            return refused(fault);
        }
        change(incident, asked.body(), "Schoolbel koppeling");
        return new Answered(200, told(incident));
    }

    private Answered create(JsonNode body) {
        String fault = fault(body);
        if (fault != null || !body.hasNonNull("callerLookup") || !body.hasNonNull("request")) {
            return refused(fault == null ? "caller and request" : fault);
        }
        ObjectNode incident = body.deepCopy();
        incident.put("id", UUID.randomUUID().toString())
                .put("number", "I 2611 " + (100 + incidents.size()))
                .put("modificationDate", now());
        incident.set("processingStatus", object().put("name", "Aangemeld"));
        incident.set("actions", array());
        incidents.add(incident);
        return new Answered(201, told(incident));
    }

    private static String fault(JsonNode body) {
        if (body.path("briefDescription").asText().length() > 80) {
            return "briefDescription";
        }
        if (body.path("externalNumber").asText().length() > 60) {
            return "externalNumber";
        }
        if (body.has("priority")
                && !PRIORITIES.contains(body.at("/priority/name").asText())) {
            return "priority";
        }
        return body.has("processingStatus")
                        && !STATUSES.contains(body.at("/processingStatus/name").asText())
                ? "processingStatus"
                : null;
    }

    private void change(ObjectNode incident, JsonNode body, String by) {
        body.properties().forEach(field -> {
            if (!field.getKey().equals("action")) {
                incident.set(field.getKey(), field.getValue());
            }
        });
        if (body.hasNonNull("action")) {
            ObjectNode action = object().put("id", UUID.randomUUID().toString())
                    .put("memoText", body.get("action").asText())
                    .put("entryDate", now())
                    .put("invisibleForCaller", false);
            action.set("operator", object().put("name", by));
            ((ArrayNode) incident.get("actions")).insert(0, action);
        }
        incident.put("modificationDate", now());
    }

    private Answered list(Asked asked) {
        String query = asked.query().getOrDefault("query", "");
        int start = Integer.parseInt(asked.query().getOrDefault("pageStart", "0"));
        int size = Integer.parseInt(asked.query().getOrDefault("pageSize", "10"));
        List<JsonNode> found = Stream.concat(others.stream(), incidents.stream())
                .filter(one -> !query.startsWith("externalNumber==")
                        || one.get("externalNumber").asText().equals(query.substring("externalNumber==".length())))
                .filter(one -> !query.contains("modificationDate=ge=")
                        || !Instant.parse(one.get("modificationDate").asText())
                                .isBefore(Instant.parse(query.replaceAll(".*=ge=", ""))))
                .sorted(Comparator.comparing(one -> one.get("modificationDate").asText()))
                .map(TopdeskStandIn::told)
                .toList();
        List<JsonNode> page = found.stream().skip(start).limit(size).toList();
        if (page.isEmpty()) {
            return new Answered(204, null);
        }
        return new Answered(start + page.size() < found.size() ? 206 : 200, array().addAll(page));
    }

    private static JsonNode told(ObjectNode incident) {
        return incident.deepCopy().without("actions");
    }

    private static String now() {
        return Board.now().toString();
    }
}
