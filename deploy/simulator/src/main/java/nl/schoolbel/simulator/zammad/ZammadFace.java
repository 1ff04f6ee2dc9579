package nl.schoolbel.simulator.zammad;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.schoolbel.simulator.http.CallLog;
import nl.schoolbel.simulator.http.Json;
import nl.schoolbel.simulator.http.JsonHandler;
import nl.schoolbel.simulator.http.Reply;
import nl.schoolbel.simulator.http.Request;
import nl.schoolbel.simulator.http.Waiting;
import nl.schoolbel.simulator.mode.Temper;
import nl.schoolbel.simulator.mode.Verdict;

/** {@code /zammad/api/v1/…}: see the package. What is refused has an {@code error}, as there. */
public final class ZammadFace implements JsonHandler.Endpoint {

    static final String BASE = "/zammad/api/v1/";

    private static final int UNPROCESSABLE = 422;
    private static final int NOT_FOUND = 404;
    private static final int PAGE_MOST = 100;

    private final Clock clock;
    private final ZammadWebhooks webhooks;
    private final ZammadTickets tickets;
    private final Temper temper = new Temper();
    private final CallLog calls = new CallLog();

    public ZammadFace(Clock clock, Waiting waiting) {
        this.clock = clock;
        this.webhooks = new ZammadWebhooks(waiting);
        this.tickets = new ZammadTickets(clock, webhooks::tell);
    }

    ZammadTickets tickets() {
        return tickets;
    }

    ZammadWebhooks webhooks() {
        return webhooks;
    }

    Temper temper() {
        return temper;
    }

    CallLog calls() {
        return calls;
    }

    @Override
    public Reply answer(Request request) throws JsonProcessingException {
        Optional<String> login = login(request);
        Reply reply = login.isEmpty() ? error(401, "Authentication required") : moody(request, login.get());
        calls.add(clock.instant(), request, reply.isNever() ? 0 : reply.status());
        return reply;
    }

    private Reply moody(Request request, String login) throws JsonProcessingException {
        Verdict verdict = temper.next();
        return verdict.answer(verdict.isTaken() ? obeyed(request, login) : Reply.empty());
    }

    private Reply obeyed(Request request, String login) throws JsonProcessingException {
        try {
            return request.path().startsWith(BASE) ? route(request, login) : error(NOT_FOUND, "No route matches");
        } catch (Unprocessable e) {
            return error(UNPROCESSABLE, e.getMessage());
        }
    }

    private Reply route(Request request, String login) throws JsonProcessingException {
        List<String> path = request.below(BASE);
        return switch (path.get(0)) {
            case "tickets" -> path.size() == 1 ? tickets(request, login) : ticket(path.get(1), request, login);
            case "ticket_articles" -> articles(path, request, login);
            case "users" -> Reply.ok(tickets.users().told(tickets.users().idOf(login)));
            case "ticket_states" -> names(ZammadSettings.STATES);
            case "ticket_priorities" -> names(ZammadSettings.PRIORITIES);
            case "groups" -> names(tickets.settings().groups());
            default -> error(NOT_FOUND, "No route matches");
        };
    }

    private Reply tickets(Request request, String login) throws JsonProcessingException {
        if (request.method().equals("POST")) {
            ObjectNode created = tickets.create(request.tree(), login);
            return Reply.created(told(created, request));
        }
        int size = Math.min(number(request, "per_page", PAGE_MOST), PAGE_MOST);
        int page = Math.max(1, number(request, "page", 1));
        return Reply.ok(tickets.all().stream()
                .skip((long) (page - 1) * size)
                .limit(size)
                .map(ticket -> told(ticket, request))
                .toList());
    }

    private Reply ticket(String id, Request request, String login) throws JsonProcessingException {
        if (id.equals("search")) {
            return search(request);
        }
        Optional<ObjectNode> ticket = switch (request.method()) {
            case "GET" -> tickets.find(key(id));
            case "PUT", "PATCH" -> tickets.change(key(id), request.tree(), login);
            default -> Optional.empty();
        };
        return ticket.map(found -> Reply.ok(told(found, request))).orElseGet(() -> notFound("Ticket", id));
    }

    private Reply search(Request request) {
        List<ObjectNode> found = new TicketSearch(
                        request.query(),
                        clock.instant().minusMillis(tickets.settings().searchDelayMillis()))
                .in(tickets.all().stream().map(tickets::expanded).toList());
        if (isExpanded(request)) {
            return Reply.ok(found);
        }
        ArrayNode ids = Json.array();
        ObjectNode assets = Json.object();
        found.forEach(ticket -> {
            ids.add(ticket.path("id").asInt());
            assets.set(ticket.path("id").asText(), ticket);
        });
        ObjectNode told = Json.object().put("tickets_count", found.size());
        told.set("tickets", ids);
        told.set("assets", Json.object().set("Ticket", assets));
        return Reply.ok(told);
    }

    private Reply articles(List<String> path, Request request, String login) throws JsonProcessingException {
        if (path.size() == 1 && request.method().equals("POST")) {
            JsonNode body = request.tree();
            String id = body.path("ticket_id").asText();
            return tickets.say(key(id), body, login).map(Reply::created).orElseGet(() -> notFound("Ticket", id));
        }
        if (path.size() == 3 && path.get(1).equals("by_ticket")) {
            return tickets.articles(key(path.get(2))).map(Reply::ok).orElseGet(() -> notFound("Ticket", path.get(2)));
        }
        return path.size() == 2
                ? tickets.article(key(path.get(1))).map(Reply::ok).orElseGet(() -> notFound("Article", path.get(1)))
                : error(NOT_FOUND, "No route matches");
    }

    private ObjectNode told(ObjectNode ticket, Request request) {
        return isExpanded(request) ? tickets.expanded(ticket) : ticket;
    }

    private static boolean isExpanded(Request request) {
        return "true".equals(request.query().get("expand"));
    }

    private static int number(Request request, String name, int usual) {
        String told = request.query().getOrDefault(name, "");
        return told.matches("\\d{1,6}") ? Integer.parseInt(told) : usual;
    }

    private static int key(String id) {
        return id.matches("\\d{1,9}") ? Integer.parseInt(id) : 0;
    }

    private static Reply names(List<String> names) {
        return Reply.ok(IntStream.range(0, names.size())
                .mapToObj(at -> TicketFields.named(at + 1, names.get(at)))
                .toList());
    }

    private static Reply notFound(String what, String id) {
        return error(NOT_FOUND, "Couldn't find " + what + " with 'id'=" + id);
    }

    private static Reply error(int status, String message) {
        return new Reply(status, Map.of("error", message, "error_human", message));
    }

    private Optional<String> login(Request request) {
        ZammadSettings known = tickets.settings();
        Optional<String> token = request.authorization("Token")
                .map(sent -> sent.replaceFirst("^token=", "").replace("\"", ""))
                .or(() -> request.authorization("Bearer"));
        return token.map(known.tokens()::get)
                .or(() -> request.basic()
                        .filter(sent -> {
                            String login = sent.split(":", 2)[0];
                            return sent.equals(login + ":" + known.passwords().get(login));
                        })
                        .map(sent -> sent.split(":", 2)[0]));
    }
}
