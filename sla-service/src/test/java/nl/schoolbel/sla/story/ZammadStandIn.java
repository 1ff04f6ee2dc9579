package nl.schoolbel.sla.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Zammad as domain facts tell it: needs group and customer, knows states and priorities by name, says what it did by webhook. */
final class ZammadStandIn extends StandIn {

    private static final Set<String> STATES =
            Set.of("new", "open", "pending reminder", "pending close", "closed", "merged");
    private static final Set<String> PRIORITIES = Set.of("1 low", "2 normal", "3 high");

    private final List<ObjectNode> tickets = new ArrayList<>();
    private final List<JsonNode> articles = new ArrayList<>();

    ZammadStandIn() throws IOException {}

    @Override
    String login() {
        return "Token token=zammad-token";
    }

    synchronized List<ObjectNode> tickets() {
        return tickets.stream().map(ObjectNode::deepCopy).toList();
    }

    synchronized List<JsonNode> articles() {
        return List.copyOf(articles);
    }

    /** The body of a webhook about the first ticket, after somebody set its state and wrote something. */
    synchronized String webhook(String state, int articleId, String text, String login) {
        ObjectNode ticket =
                tickets.get(0).put("state", state).put("updated_at", Board.now().toString());
        ObjectNode article =
                object().put("id", articleId).put("body", "<p>" + text + "</p>").put("internal", false);
        article.set("created_by", object().put("login", login));
        article.set("attachments", array());
        ObjectNode body = object();
        body.set("ticket", ticket);
        body.set("article", article);
        return body.toString();
    }

    @Override
    Answered answer(Asked asked) {
        JsonNode body = asked.body();
        if (body.has("state") && !STATES.contains(body.get("state").asText())
                || body.has("priority")
                        && !PRIORITIES.contains(body.get("priority").asText())) {
            return new Answered(422, null);
        }
        if (asked.path().equals("/api/v1/ticket_articles")) {
            articles.add(body);
            return new Answered(201, object().put("id", 1000 + articles.size()));
        }
        if (asked.path().equals("/api/v1/tickets/search")) {
            return new Answered(200, array().addAll(tickets));
        }
        if (asked.path().equals("/api/v1/tickets")) {
            return create(body);
        }
        int id = Integer.parseInt(asked.path().replace("/api/v1/tickets/", ""));
        return tickets.stream()
                .filter(one -> one.get("id").asInt() == id)
                .findFirst()
                .map(ticket -> {
                    ((ObjectNode) body)
                            .properties().stream()
                                    .filter(field -> !field.getKey().equals("article"))
                                    .forEach(field -> ticket.set(field.getKey(), field.getValue()));
                    articles.add(body.path("article"));
                    return new Answered(200, ticket);
                })
                .orElse(new Answered(404, null));
    }

    private Answered create(JsonNode body) {
        boolean complete = body.hasNonNull("title")
                && body.hasNonNull("group")
                && body.hasNonNull("customer")
                && !body.at("/article/body").asText().isEmpty();
        if (!complete) {
            return new Answered(422, null);
        }
        ObjectNode ticket = object().put("id", 80 + tickets.size())
                .put("number", "670" + (80 + tickets.size()))
                .put("title", body.get("title").asText())
                .put("state", body.get("state").asText())
                .put("priority", body.get("priority").asText())
                .put("updated_at", Board.now().toString());
        tickets.add(ticket);
        articles.add(body.get("article"));
        return new Answered(201, ticket);
    }
}
