package nl.schoolbel.simulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import nl.schoolbel.simulator.http.JsonHandler;
import nl.schoolbel.simulator.http.Reply;
import nl.schoolbel.simulator.http.Request;
import nl.schoolbel.simulator.webhooks.ReceiverControl;
import nl.schoolbel.simulator.webhooks.Receivers;

/**
 * {@code /control/…}, for people and tests; no access check, which is why the simulator listens on loopback only.
 *
 * <ul>
 *   <li>{@code GET|PUT connection}: {@link Connection}; GET tells the secrets too, they are nobody's
 *   <li>{@code GET|PUT mode} and {@code GET|DELETE webhooks}: those of the receiver without a name, see {@link ReceiverControl}
 *   <li>{@code GET tickets} and {@code GET tickets/<ticketId>}: the beheerpartner's own tickets
 *   <li>{@code POST tickets/<ticketId>/updates}: {@link UpdateOrder}, answers what the other side said
 *   <li>{@code POST tickets/<ticketId>/update-batches}: {@link UpdateBatch}, several in another order
 *   <li>{@code POST callbacks/<webhookId>/repeats}: an earlier callback again, byte for byte
 * </ul>
 */
final class ControlEndpoint implements JsonHandler.Endpoint {

    private static final String BASE = "/control/";

    private final Desk desk;
    private final Receivers receivers;

    ControlEndpoint(Desk desk, Receivers receivers) {
        this.desk = desk;
        this.receivers = receivers;
    }

    @Override
    public Reply answer(Request request) throws JsonProcessingException {
        if (!request.path().startsWith(BASE)) {
            return unknown(request);
        }
        List<String> path = List.of(request.path().substring(BASE.length()).split("/"));
        return switch (path.get(0)) {
            case "connection" -> connection(request);
            case "mode" -> ReceiverControl.mode(receivers.unnamed(), request);
            case "webhooks" -> ReceiverControl.webhooks(receivers.unnamed(), request);
            case "tickets" -> tickets(path, request);
            case "callbacks" -> callbacks(path, request);
            default -> unknown(request);
        };
    }

    private Reply connection(Request request) throws JsonProcessingException {
        if (request.method().equals("PUT")) {
            desk.connect(request.read(Connection.class));
        }
        return Reply.ok(desk.connection());
    }

    private Reply tickets(List<String> path, Request request) throws JsonProcessingException {
        if (path.size() == 1) {
            return Reply.list(desk.tickets().all());
        }
        String ticketId = path.get(1);
        if (path.size() == 2) {
            return desk.tickets().find(ticketId).map(Reply::ok).orElseGet(() -> unknown(request));
        }
        if (request.method().equals("POST") && path.get(2).equals("updates")) {
            return Reply.ok(desk.send(ticketId, request.read(UpdateOrder.class)));
        }
        if (request.method().equals("POST") && path.get(2).equals("update-batches")) {
            return Reply.list(desk.sendAll(ticketId, request.read(UpdateBatch.class)));
        }
        return unknown(request);
    }

    private Reply callbacks(List<String> path, Request request) {
        if (request.method().equals("POST") && path.size() == 3 && path.get(2).equals("repeats")) {
            return desk.repeat(path.get(1)).map(Reply::ok).orElseGet(() -> unknown(request));
        }
        return unknown(request);
    }

    private static Reply unknown(Request request) {
        return Reply.refusal(404, "nothing here at " + request.method() + " " + request.path());
    }
}
