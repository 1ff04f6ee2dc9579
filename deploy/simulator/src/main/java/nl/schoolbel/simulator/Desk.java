package nl.schoolbel.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import nl.schoolbel.simulator.http.Waiting;
import nl.schoolbel.simulator.mode.Mode;
import nl.schoolbel.simulator.webhooks.ReceivedWebhook;

/** What the beheerpartner has on its desk: the connection, its own tickets, and the updates it sends. */
final class Desk {

    private static final String HANDED_OVER = "ticket-handed-over";

    private final CallbackSender sender;
    private final Executor answering;
    private final Waiting waiting;
    private final TicketBook tickets = new TicketBook();
    private volatile Connection connection = Connection.none();

    Desk(CallbackSender sender, Executor answering, Waiting waiting) {
        this.sender = sender;
        this.answering = answering;
        this.waiting = waiting;
    }

    TicketBook tickets() {
        return tickets;
    }

    Connection connection() {
        return connection;
    }

    void connect(Connection agreed) {
        connection = agreed;
    }

    /** Books a webhook that came for the first time, and answers a hand-over when the mode says so. */
    void take(ReceivedWebhook webhook, Mode mode) {
        tickets.book(webhook);
        boolean handedOver = TicketBook.factOf(webhook.type()).equals(HANDED_OVER);
        if (handedOver && mode.acceptsByItself() && connection.takesCallbacks()) {
            answering.execute(() -> send(webhook.ticketId(), UpdateOrder.of("accept")));
        }
    }

    /**
     * Sends an update about a ticket, known here or not, and notes it when the other side took it. One that is to be sent later is
     * answered at once, with status 0.
     *
     * @throws IllegalArgumentException while no callback connection is agreed
     */
    CallbackSender.Answer send(String ticketId, UpdateOrder order) {
        return post(ticketId, order, prepare(ticketId, order));
    }

    /**
     * Makes updates in the order in which they stand, and sends them in the order asked for.
     *
     * @return the answers in the order of sending
     */
    List<CallbackSender.Answer> sendAll(String ticketId, UpdateBatch batch) {
        List<CallbackSender.Prepared> prepared =
                batch.updates().stream().map(order -> prepare(ticketId, order)).toList();
        List<CallbackSender.Answer> answers = new ArrayList<>();
        for (int at : batch.order()) {
            answers.add(post(ticketId, batch.updates().get(at), prepared.get(at)));
        }
        return answers;
    }

    private CallbackSender.Prepared prepare(String ticketId, UpdateOrder order) {
        return sender.prepare(callbackConnection(), ticketId, tickets.find(ticketId), order);
    }

    private CallbackSender.Answer post(String ticketId, UpdateOrder order, CallbackSender.Prepared prepared) {
        if (order.delayMillis() > 0) {
            waiting.later(
                    () -> answering.execute(() -> postNow(ticketId, order, prepared)),
                    order.delayMillis(),
                    TimeUnit.MILLISECONDS);
            return new CallbackSender.Answer(prepared.webhookId(), 0, null);
        }
        return postNow(ticketId, order, prepared);
    }

    private CallbackSender.Answer postNow(String ticketId, UpdateOrder order, CallbackSender.Prepared prepared) {
        CallbackSender.Answer answer = sender.post(prepared);
        if (answer.status() / 100 == 2) {
            tickets.acted(ticketId, order.action());
        }
        for (int repeat = 1; repeat < order.times(); repeat++) {
            answer = sender.post(prepared);
        }
        return answer;
    }

    /**
     * Sends an earlier update again, byte for byte.
     *
     * @return empty when no callback with this id was sent
     * @throws IllegalArgumentException while no callback connection is agreed
     */
    Optional<CallbackSender.Answer> repeat(String webhookId) {
        return sender.repeat(callbackConnection(), webhookId);
    }

    private Connection callbackConnection() {
        Connection agreed = connection;
        if (!agreed.takesCallbacks()) {
            throw new IllegalArgumentException("no callbackUrl and callbackSecret yet: PUT /control/connection first");
        }
        return agreed;
    }
}
