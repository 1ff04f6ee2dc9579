package nl.schoolbel.simulator.zammad;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import nl.schoolbel.simulator.http.Json;
import nl.schoolbel.simulator.http.JsonHandler;
import nl.schoolbel.simulator.http.Reply;
import nl.schoolbel.simulator.http.Request;
import nl.schoolbel.simulator.mode.Mode;

/**
 * {@code /control/zammad/…}: what the agents there do, and what befalls them.
 *
 * <ul>
 *   <li>{@code GET tickets}: all with names and {@code articles}; {@code GET tickets/<id>}
 *   <li>{@code POST tickets}: an agent makes one that nobody was told of
 *   <li>{@code POST tickets/<id>/changes}: {@code {"state": "closed", "priority": "3 high", "article": {"body": "…", "internal": false},
 *       "pending_time": "…"}}, any field of a PUT; {@code agent} says who (left out: {@code agent@zammad.example}), {@code changedAt} when
 *   <li>{@code DELETE tickets/<id>}; {@code DELETE tickets} for all, and the calls
 *   <li>{@code GET|PUT webhook}: {@code {"url", "signatureToken", "retryMillis", "doubled", "badSignature"}}
 *   <li>{@code GET deliveries}: attempts of webhooks, oldest first
 *   <li>{@code GET|PUT mode}: how calls fare; with {@code lostPercent} a call is obeyed but its answer lost
 *   <li>{@code GET|PUT settings}: accounts, groups, custom fields, delay of the search
 *   <li>{@code GET calls}: the last calls with their status
 * </ul>
 */
public final class ZammadControl implements JsonHandler.Endpoint {

    private static final String SOMEBODY = "agent@zammad.example";

    private final ZammadFace face;

    public ZammadControl(ZammadFace face) {
        this.face = face;
    }

    @Override
    public Reply answer(Request request) throws JsonProcessingException {
        List<String> path = request.below("/control/zammad/");
        boolean isPut = request.method().equals("PUT");
        return switch (path.get(0)) {
            case "tickets" -> tickets(path, request);
            case "webhook" -> {
                if (isPut) {
                    face.webhooks().aim(request.read(ZammadWebhooks.Target.class));
                }
                yield Reply.ok(face.webhooks().target());
            }
            case "deliveries" -> Reply.list(face.webhooks().sent());
            case "mode" -> {
                if (isPut) {
                    face.temper().change(request.read(Mode.class));
                }
                yield Reply.ok(face.temper().mode());
            }
            case "settings" -> {
                if (isPut) {
                    face.tickets().setUp(request.read(ZammadSettings.class));
                }
                yield Reply.ok(face.tickets().settings());
            }
            case "calls" -> Reply.list(face.calls().calls());
            default -> Reply.refusal(404, "nothing here at " + request.path());
        };
    }

    private Reply tickets(List<String> path, Request request) throws JsonProcessingException {
        ZammadTickets tickets = face.tickets();
        try {
            return switch (request.method() + " " + path.size()) {
                case "GET 1" ->
                    Reply.list(tickets.all().stream().map(this::inFull).toList());
                case "GET 2" -> found(tickets.find(id(path)).map(this::inFull));
                case "DELETE 1" -> {
                    tickets.clear();
                    face.calls().clear();
                    yield Reply.empty();
                }
                case "DELETE 2" -> tickets.delete(id(path)) ? Reply.empty() : found(Optional.empty());
                case "POST 1" -> {
                    ObjectNode order = request.read(ObjectNode.class);
                    yield Reply.created(tickets.create(order, who(order)));
                }
                case "POST 3" -> {
                    ObjectNode order = request.read(ObjectNode.class);
                    yield found(tickets.change(id(path), order, who(order)).map(this::inFull));
                }
                default -> Reply.refusal(404, "nothing here at " + request.method() + " " + request.path());
            };
        } catch (Unprocessable e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private ObjectNode inFull(ObjectNode ticket) {
        ObjectNode full = face.tickets().expanded(ticket);
        full.set(
                "articles",
                Json.array()
                        .addAll(face.tickets()
                                .articles(ticket.path("id").asInt())
                                .orElse(List.of())));
        return full;
    }

    private static String who(ObjectNode order) {
        return order.path("agent").asText(SOMEBODY);
    }

    private static int id(List<String> path) {
        return Integer.parseInt(path.get(1));
    }

    private static Reply found(Optional<ObjectNode> ticket) {
        return ticket.map(Reply::ok).orElseGet(() -> Reply.refusal(404, "no such ticket"));
    }
}
