package nl.schoolbel.simulator.zammad;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nl.schoolbel.simulator.http.Json;

/** Reads and tells the articles of a ticket. */
final class Articles {

    private static final List<String> SENDERS = List.of("Agent", "Customer", "System");

    private final ZammadUsers users;

    Articles(ZammadUsers users) {
        this.users = users;
    }

    /** @throws Unprocessable without a body */
    ObjectNode read(JsonNode body, int id, int ticketId, String login, String at) {
        if (body.path("body").asText().isBlank()) {
            throw new Unprocessable("Need at least an 'article body' or an 'attachment'");
        }
        String sender = body.path("sender").asText("Agent");
        if (!SENDERS.contains(sender)) {
            throw new Unprocessable("No lookup value found for 'sender': \"" + sender + "\"");
        }
        return Json.object()
                .put("id", id)
                .put("ticket_id", ticketId)
                .put("subject", body.path("subject").asText(null))
                .put("body", body.path("body").asText())
                .put("content_type", body.path("content_type").asText("text/plain"))
                .put("type", body.path("type").asText("note"))
                .put("sender", sender)
                .put("internal", body.path("internal").asBoolean(false))
                .put("from", login)
                .put("created_by", login)
                .put("created_by_id", users.idOf(login))
                .put("updated_by_id", users.idOf(login))
                .put("created_at", at)
                .put("updated_at", at);
    }

    /** As webhooks tell it. */
    ObjectNode told(ObjectNode article) {
        ObjectNode told = article.deepCopy();
        told.set("created_by", users.told(article.path("created_by_id").asInt()));
        told.set("attachments", Json.array());
        return told;
    }
}
