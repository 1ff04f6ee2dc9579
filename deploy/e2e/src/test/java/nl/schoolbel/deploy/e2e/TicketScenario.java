package nl.schoolbel.deploy.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import nl.schoolbel.deploy.local.Account;
import nl.schoolbel.deploy.local.client.ApiClient;
import nl.schoolbel.deploy.local.demo.Board;

/**
 * Does what people and the beheerpartner's system do with one ticket. It has priority 4, for which the demo's agreement
 * gives four minutes to acknowledge and twelve to resolve.
 */
final class TicketScenario {

    private final World world;
    private final String id;
    private final ApiClient contactpersoon;

    private TicketScenario(World world, String id) {
        this.world = world;
        this.id = id;
        this.contactpersoon = world.tickets(Account.CONTACTPERSOON);
    }

    /**
     * What the gateway said to a callback.
     *
     * @param webhookId the id it was sent with
     * @param updateId empty unless it was taken
     */
    record Callback(String webhookId, int status, String updateId) {

        static Callback read(JsonNode answer) {
            return new Callback(
                    answer.path("webhookId").asText(),
                    answer.path("status").asInt(),
                    answer.path("body").path("updateId").asText(""));
        }
    }

    /** A teacher of school 1 reports a new ticket. */
    static TicketScenario reported(World world) {
        String id = world.tickets(Account.TEACHER)
                .post(
                        "/tickets",
                        Map.of(
                                "schoolId", Board.SCHOOL_1,
                                "title", "Digibord groep 5 blijft zwart",
                                "description", "Het bord gaat niet meer aan.",
                                "impact", "person",
                                "urgency", "low"))
                .orThrow("the report")
                .text("id");
        return new TicketScenario(world, id);
    }

    /** A ticket that the beheerpartner's system was told of and whose clocks run. */
    static TicketScenario withBeheerpartner(World world) {
        world.beheerpartnerIsSilent();
        TicketScenario ticket = reported(world);
        ticket.takeUp();
        ticket.handOver();
        ticket.expect().isTold("ticket-handed-over");
        ticket.expect().isMatchedAndTimed();
        return ticket;
    }

    String id() {
        return id;
    }

    String path() {
        return "/tickets/" + id;
    }

    TicketExpectations expect() {
        return new TicketExpectations(world, id);
    }

    void takeUp() {
        take("triages", null);
    }

    void handOver() {
        take("hand-overs", null);
    }

    void confirm() {
        take("confirmations", null);
    }

    /** The contactpersoon takes a step. */
    void take(String step, Object body) {
        contactpersoon.step(path(), step, body).orThrow(step);
    }

    /** The beheerpartner's system sends an action without anything further. */
    Callback update(String action) {
        return update(Map.of("action", action));
    }

    /** @param order see {@code UpdateOrder} in the simulator */
    Callback update(Map<String, ?> order) {
        return Callback.read(world.beheerpartner().update(id, order));
    }

    /** @param forgery see {@code UpdateOrder.Forgery} in the simulator */
    Callback forged(String action, Map<String, ?> forgery) {
        Map<String, Object> order = new HashMap<>();
        order.put("action", action);
        order.put("forge", forgery);
        return update(order);
    }

    /** The beheerpartner's system sends an earlier callback again. */
    Callback repeat(Callback earlier) {
        return Callback.read(world.beheerpartner().repeat(earlier.webhookId()));
    }
}
