package nl.schoolbel.deploy.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import nl.schoolbel.deploy.local.Account;
import nl.schoolbel.deploy.local.demo.Board;

/**
 * Does what people and the beheerpartner's system do with one ticket. It has priority 4, for which the demo's agreement
 * gives four minutes to acknowledge and twelve to resolve.
 */
final class TicketScenario {

    private final World world;
    private final String id;
    private final Account contactpersoon;

    private TicketScenario(World world, String id, Account contactpersoon) {
        this.world = world;
        this.id = id;
        this.contactpersoon = contactpersoon;
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
        return reported(world, Board.SCHOOL_1, Account.TEACHER, Account.CONTACTPERSOON);
    }

    private static TicketScenario reported(World world, String school, Account reporter, Account contactpersoon) {
        String id = world.tickets(reporter)
                .post(
                        "/tickets",
                        Map.of(
                                "schoolId", school,
                                "title", "Digibord groep 5 blijft zwart",
                                "description", "Het bord gaat niet meer aan.",
                                "impact", "person",
                                "urgency", "low"))
                .orThrow("the report")
                .text("id");
        return new TicketScenario(world, id, contactpersoon);
    }

    /** A ticket that the beheerpartner's system was told of and whose clocks run. */
    static TicketScenario withBeheerpartner(World world) {
        return withBeheerpartner(reported(world), world);
    }

    /** The same at another school, whose contactpersoon reports it. */
    static TicketScenario withBeheerpartner(World world, String school, Account contactpersoon) {
        return withBeheerpartner(reported(world, school, contactpersoon, contactpersoon), world);
    }

    private static TicketScenario withBeheerpartner(TicketScenario ticket, World world) {
        world.beheerpartnerIsSilent();
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
        return new TicketExpectations(world, id, contactpersoon);
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

    /** The contactpersoon says something that the beheerpartner may read. */
    void comment(String text) {
        world.tickets(contactpersoon)
                .post(path() + "/comments", Map.of("text", text, "public", true))
                .orThrow("the comment");
    }

    /** The contactpersoon takes a step. */
    void take(String step, Object body) {
        world.tickets(contactpersoon).step(path(), step, body).orThrow(step);
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
