package nl.schoolbel.simulator.zammad;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import nl.schoolbel.simulator.http.Json;

/** The tickets of this Zammad with their articles, at most {@value #KEPT}; beyond that the oldest go. */
final class ZammadTickets {

    private static final int KEPT = 5_000;
    private static final int FIRST_NUMBER = 67_000;

    private final Clock clock;
    private final ZammadUsers users = new ZammadUsers();
    private final Articles articles = new Articles(users);
    private final BiConsumer<ObjectNode, ObjectNode> changed;
    private final Map<Integer, ObjectNode> tickets = new LinkedHashMap<>();
    private final Map<Integer, List<ObjectNode>> said = new LinkedHashMap<>();
    private volatile ZammadSettings settings = ZammadSettings.usual();
    private int lastTicket;
    private int lastArticle;

    /** @param changed told ticket and article, or an empty object, as webhooks have them, in the order of the changes */
    ZammadTickets(Clock clock, BiConsumer<ObjectNode, ObjectNode> changed) {
        this.clock = clock;
        this.changed = changed;
    }

    ZammadSettings settings() {
        return settings;
    }

    void setUp(ZammadSettings wanted) {
        settings = wanted;
    }

    ZammadUsers users() {
        return users;
    }

    synchronized ObjectNode create(JsonNode body, String login) {
        String at = now();
        ObjectNode ticket = Json.object();
        fields().create(ticket, body);
        int id = ++lastTicket;
        ticket.put("id", id).put("number", Integer.toString(FIRST_NUMBER + id)).put("article_count", 0);
        ticket.put("created_at", at).put("created_by_id", users.idOf(login));
        ObjectNode article = body.hasNonNull("article") ? article(ticket, body.path("article"), login, at) : null;
        if (tickets.size() == KEPT) {
            Integer oldest = tickets.keySet().iterator().next();
            tickets.remove(oldest);
            said.remove(oldest);
        }
        tickets.put(id, ticket);
        said.put(id, new ArrayList<>());
        touch(ticket, article, login, at);
        return ticket.deepCopy();
    }

    synchronized Optional<ObjectNode> change(int id, JsonNode body, String login) {
        ObjectNode ticket = tickets.get(id);
        if (ticket == null) {
            return Optional.empty();
        }
        String at = body.path("changedAt").asText(now());
        ObjectNode changing = ticket.deepCopy();
        fields().change(changing, body);
        ObjectNode article = body.hasNonNull("article") ? article(changing, body.path("article"), login, at) : null;
        tickets.put(id, changing);
        touch(changing, article, login, at);
        return Optional.of(changing.deepCopy());
    }

    synchronized Optional<ObjectNode> say(int ticketId, JsonNode body, String login) {
        ObjectNode ticket = tickets.get(ticketId);
        if (ticket == null) {
            return Optional.empty();
        }
        ObjectNode article = article(ticket, body, login, now());
        touch(ticket, article, login, now());
        return Optional.of(article.deepCopy());
    }

    private ObjectNode article(ObjectNode ticket, JsonNode body, String login, String at) {
        return articles.read(body, ++lastArticle, ticket.path("id").asInt(), login, at);
    }

    private void touch(ObjectNode ticket, ObjectNode article, String login, String at) {
        ticket.put("updated_at", at).put("updated_by_id", users.idOf(login));
        if (article != null) {
            List<ObjectNode> all = said.get(ticket.path("id").asInt());
            all.add(article);
            ticket.put("article_count", all.size());
            ticket.putArray("article_ids");
            all.forEach(
                    one -> ticket.withArray("article_ids").add(one.path("id").asInt()));
        }
        changed.accept(fields().told(ticket), article == null ? Json.object() : articles.told(article));
    }

    synchronized Optional<ObjectNode> find(int id) {
        return Optional.ofNullable(tickets.get(id)).map(ObjectNode::deepCopy);
    }

    /** Oldest first. */
    synchronized List<ObjectNode> all() {
        return tickets.values().stream().map(ObjectNode::deepCopy).toList();
    }

    /** Oldest first; empty when there is no such ticket. */
    synchronized Optional<List<ObjectNode>> articles(int ticketId) {
        return Optional.ofNullable(said.get(ticketId))
                .map(all -> all.stream().map(ObjectNode::deepCopy).toList());
    }

    synchronized Optional<ObjectNode> article(int id) {
        return said.values().stream()
                .flatMap(List::stream)
                .filter(one -> one.path("id").asInt() == id)
                .findFirst()
                .map(ObjectNode::deepCopy);
    }

    synchronized boolean delete(int id) {
        said.remove(id);
        return tickets.remove(id) != null;
    }

    synchronized void clear() {
        tickets.clear();
        said.clear();
    }

    ObjectNode expanded(ObjectNode ticket) {
        return fields().expanded(ticket);
    }

    private TicketFields fields() {
        return new TicketFields(settings, users);
    }

    private String now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
