package nl.schoolbel.simulator.webhooks;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.schoolbel.simulator.http.JsonHandler;
import nl.schoolbel.simulator.http.Reply;
import nl.schoolbel.simulator.http.Request;
import nl.schoolbel.simulator.mode.Mode;

/**
 * {@code /control/endpoints/…}: the receivers of webhooks, each at {@code /webhooks/<name>}; {@code default} is the one at
 * {@code /webhooks}.
 *
 * <ul>
 *   <li>{@code GET}: their names
 *   <li>{@code GET|PUT <name>}: {@link ReceiverSettings}
 *   <li>{@code GET|PUT <name>/mode}: {@link Mode}
 *   <li>{@code GET <name>/webhooks?ticketId=}: {@code items} once per id, {@code refused} attempts; {@code DELETE} forgets
 *   <li>{@code GET <name>/arrivals}: {@link Arrivals}; {@code GET <name>/count}: only the number of webhooks, for who asks often. With
 *       {@code ?all=true} of all receivers whose names begin so
 * </ul>
 */
public final class ReceiverControl implements JsonHandler.Endpoint {

    private static final String BASE = "/control/endpoints/";

    private final Receivers receivers;

    public ReceiverControl(Receivers receivers) {
        this.receivers = receivers;
    }

    @Override
    public Reply answer(Request request) throws JsonProcessingException {
        List<String> path = request.below(BASE);
        if (path.get(0).isEmpty()) {
            return Reply.list(receivers.names());
        }
        Receiver receiver = receivers.named(path.get(0));
        return switch (path.size() == 1 ? "" : path.get(1)) {
            case "" -> settings(receiver, request);
            case "mode" -> mode(receiver, request);
            case "webhooks" -> webhooks(receiver, request);
            case "arrivals" -> Reply.ok(Arrivals.of(logs(receiver, request)));
            case "count" ->
                Reply.ok(Map.of(
                        "received",
                        logs(receiver, request).stream()
                                .mapToInt(WebhookLog::count)
                                .sum()));
            default -> Reply.refusal(404, "nothing here at " + request.path());
        };
    }

    private List<WebhookLog> logs(Receiver receiver, Request request) {
        return request.query().containsKey("all") ? receivers.logs(receiver.name()) : List.of(receiver.log());
    }

    private static Reply settings(Receiver receiver, Request request) throws JsonProcessingException {
        if (request.method().equals("PUT")) {
            receiver.setUp(request.read(ReceiverSettings.class));
        }
        return Reply.ok(receiver.settings());
    }

    /** As asked for {@code <name>/mode}. */
    public static Reply mode(Receiver receiver, Request request) throws JsonProcessingException {
        if (request.method().equals("PUT")) {
            receiver.temper().change(request.read(Mode.class));
        }
        return Reply.ok(receiver.temper().mode());
    }

    /** As asked for {@code <name>/webhooks}. */
    public static Reply webhooks(Receiver receiver, Request request) {
        if (request.method().equals("DELETE")) {
            receiver.log().clear();
            return Reply.empty();
        }
        String ticketId = request.query().get("ticketId");
        Stream<ReceivedWebhook> items = receiver.log().received().stream()
                .filter(webhook -> ticketId == null || ticketId.equals(webhook.ticketId()));
        return Reply.ok(
                Map.of("items", items.toList(), "refused", receiver.log().refused()));
    }
}
