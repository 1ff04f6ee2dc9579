package nl.schoolbel.simulator;

import java.util.Optional;

/** What the beheerpartner has on its desk: the connection, how it behaves, what came in and its own tickets. */
final class Desk {

    private final CallbackSender sender;
    private final WebhookLog log = new WebhookLog();
    private final TicketBook tickets = new TicketBook();
    private volatile Connection connection = Connection.none();
    private volatile Mode mode = Mode.normal();

    Desk(CallbackSender sender) {
        this.sender = sender;
    }

    WebhookLog log() {
        return log;
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

    Mode mode() {
        return mode;
    }

    void behave(Mode wanted) {
        mode = wanted;
    }

    /**
     * Sends an update about a ticket, known here or not, and notes it when the other side took it.
     *
     * @throws IllegalArgumentException while no callback connection is agreed
     */
    CallbackSender.Answer send(String ticketId, UpdateOrder order) {
        CallbackSender.Answer answer = sender.send(callbackConnection(), ticketId, tickets.find(ticketId), order);
        if (answer.status() / 100 == 2) {
            tickets.acted(ticketId, order.action());
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
