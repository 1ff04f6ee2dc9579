package nl.schoolbel.simulator.topdesk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.simulator.http.Json;
import nl.schoolbel.simulator.topdesk.TopdeskSettings.ProcessingStatus;

/** An incident as TOPdesk tells it, with what was said about it. Used under the lock of {@link Incidents} only. */
final class Incident {

    private static final String MODIFIED = "modificationDate";
    private static final String CREATED = "creationDate";

    private final ObjectNode fields = Json.object();
    private final List<ObjectNode> requests = new ArrayList<>();
    private final List<ObjectNode> actions = new ArrayList<>();

    Incident(String number, String account, Instant at) {
        String id = UUID.randomUUID().toString();
        fields.put("id", id)
                .put("number", number)
                .put("status", "firstLine")
                .put("onHold", false)
                .put("responded", false)
                .put("completed", false)
                .put("closed", false)
                .put(CREATED, at.toString());
        fields.set("creator", named(account));
        fields.put("requests", "/tas/api/incidents/id/" + id + "/requests");
        fields.put("action", "/tas/api/incidents/id/" + id + "/actions");
    }

    String id() {
        return fields.path("id").asText();
    }

    String number() {
        return fields.path("number").asText();
    }

    /** As it is now; the caller may change what it gets. */
    ObjectNode told() {
        return fields.deepCopy();
    }

    List<ObjectNode> requests() {
        return List.copyOf(requests);
    }

    List<ObjectNode> actions() {
        return List.copyOf(actions);
    }

    /** Takes over a body that was found right. */
    void apply(JsonNode body, TopdeskSettings settings, String account, Instant at) {
        body.properties().forEach(field -> {
            if (IncidentFields.PLAIN.contains(field.getKey())) {
                fields.set(field.getKey(), field.getValue());
            } else if (IncidentFields.NAMED.contains(field.getKey())) {
                fields.set(field.getKey(), named(IncidentFields.idOrName(field.getValue())));
            }
        });
        if (body.hasNonNull("processingStatus")) {
            settings.status(IncidentFields.idOrName(body.path("processingStatus")))
                    .ifPresent(status -> move(status, at));
        }
        if (body.hasNonNull("priority")) {
            settings.priority(IncidentFields.idOrName(body.path("priority")))
                    .ifPresent(priority -> fields.set("priority", named(priority)));
        }
        if (body.hasNonNull("caller") || body.hasNonNull("callerLookup")) {
            JsonNode caller = body.hasNonNull("caller") ? body.path("caller") : body.path("callerLookup");
            fields.set("caller", caller);
        }
        say(requests, body.path("request").asText(), false, account, at);
        say(
                actions,
                body.path("action").asText(),
                body.path("actionInvisibleForCaller").asBoolean(),
                account,
                at);
        fields.put(MODIFIED, at.toString());
        fields.set("modifier", named(account));
    }

    private void move(ProcessingStatus status, Instant at) {
        fields.set("processingStatus", Json.object().put("id", status.id()).put("name", status.name()));
        fields.put("onHold", status.onHold());
        fields.put("completed", status.completed());
        fields.put("closed", status.closed());
        if (status.completed()) {
            fields.put("completedDate", at.toString());
        } else {
            fields.remove("completedDate");
        }
    }

    private static void say(List<ObjectNode> where, String text, boolean isInvisible, String account, Instant at) {
        if (text.isEmpty()) {
            return;
        }
        ObjectNode said = Json.object()
                .put("id", UUID.randomUUID().toString())
                .put("memoText", text)
                .put("plainText", text.replaceAll("<br\\s*/?>", "\n").replaceAll("<[^>]*>", ""))
                .put("invisibleForCaller", isInvisible)
                .put("entryDate", at.toString())
                .put("flag", 0);
        said.set("operator", named(account));
        where.add(said);
    }

    static ObjectNode named(String name) {
        return Json.object().put("id", TopdeskSettings.idOf(name)).put("name", name);
    }
}
