package nl.schoolbel.deploy.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.schoolbel.deploy.local.Account;
import nl.schoolbel.deploy.local.Service;
import nl.schoolbel.deploy.local.Stack;
import nl.schoolbel.deploy.local.client.ApiClient;
import nl.schoolbel.deploy.local.client.SimulatorClient;
import nl.schoolbel.deploy.local.demo.narration.Narration.Sight;

/** One ticket as it can be seen: by its contactpersoon at the services, and at the beheerpartner's system. */
final class TicketSights {

    private static final int WARNING_PERCENT = 75;
    private static final String ACKNOWLEDGE = "acknowledge";

    private final String id;
    private final ApiClient tickets;
    private final ApiClient sla;
    private final SimulatorClient simulator;

    TicketSights(String id, Stack stack) {
        this.id = id;
        this.tickets = stack.api(Service.TICKETS, Account.CONTACTPERSOON);
        this.sla = stack.api(Service.SLA, Account.CONTACTPERSOON);
        this.simulator = stack.simulatorClient();
    }

    String id() {
        return id;
    }

    /** Below the base path of tickets-service, and of sla-service for what that one knows. */
    String path() {
        return "/tickets/" + id;
    }

    Sight isIn(String state) {
        JsonNode ticket = read();
        String now = ticket.path("state").asText();
        String number = ticket.path("number").asText();
        return new Sight(
                now.equals(state),
                "ticket %s, priority %d, is %s"
                        .formatted(number, ticket.path("priority").asInt(), now));
    }

    Sight isHandOverTold() {
        Optional<JsonNode> webhook = simulator.webhook("ticket-handed-over", id);
        return webhook.flatMap(told -> simulator.ticket(id))
                .map(own -> new Sight(true, "the simulator verified it and calls the ticket " + text(own, "reference")))
                .orElseGet(() -> new Sight(false, "refused at the simulator: " + simulator.refusedWebhooks()));
    }

    Sight hasDueMoments() {
        String acknowledge = text(dueMoment(ACKNOWLEDGE), "dueAt");
        String resolution = text(dueMoment("resolution"), "dueAt");
        return new Sight(
                !acknowledge.isEmpty() && !resolution.isEmpty(),
                "acknowledge due " + acknowledge + ", resolution due " + resolution);
    }

    /** Whether the timeline holds the warning mark of the time to acknowledge. */
    Sight hasPassedWarning() {
        JsonNode timeline = tickets.get(path() + "/timeline")
                .orThrow("reading the timeline")
                .body()
                .path("items");
        JsonNode mark = first(
                StreamSupport.stream(timeline.spliterator(), false),
                entry -> text(entry, "what").equals("mark-passed")
                        && text(entry.path("detail"), "target").equals(ACKNOWLEDGE)
                        && entry.path("detail").path("percent").asInt() == WARNING_PERCENT);
        return new Sight(
                !mark.isMissingNode(),
                mark.isMissingNode() ? clock() : "mark-passed at " + text(mark, "occurredAt") + ", " + clock());
    }

    /** The clock of the time to acknowledge, for people. */
    private String clock() {
        JsonNode clocks =
                sla.get(path() + "/clocks").orThrow("reading the clocks").body().path("items");
        JsonNode clock = ofTarget(ACKNOWLEDGE, clocks);
        return "its clock is %s with %s of %s s gone"
                .formatted(text(clock, "state"), text(clock, "elapsedSeconds"), text(clock, "budgetSeconds"));
    }

    Sight isAcknowledge(String state) {
        JsonNode moment = dueMoment(ACKNOWLEDGE);
        String now = text(moment, "state");
        return new Sight(now.equals(state), "acknowledge is " + now + ", due " + text(moment, "dueAt"));
    }

    Sight isEscalated() {
        JsonNode escalation = escalation();
        return new Sight(
                !escalation.isMissingNode(),
                "level %s at %s %% of the time, %s"
                        .formatted(
                                text(escalation, "level"),
                                text(escalation, "percent"),
                                text(escalation, "escalatedAt")));
    }

    Sight isEscalationTold() {
        return simulator
                .webhook("ticket-escalated", id)
                .map(webhook -> webhook.path("event").path("data"))
                .map(data -> new Sight(
                        text(data, "escalationId").equals(text(escalation(), "id")),
                        "ticket-escalated, " + text(data, "lateSeconds") + " s late"))
                .orElseGet(() -> new Sight(false, "no such webhook"));
    }

    Sight isEscalationAcknowledged() {
        String at = text(escalation(), "acknowledgedAt");
        return new Sight(!at.isEmpty(), at.isEmpty() ? "not acknowledged" : "acknowledged at " + at);
    }

    Sight isAcceptedWithReference() {
        JsonNode ticket = read();
        String state = text(ticket, "state");
        String reference = text(ticket.path("beheerpartner"), "reference");
        String own = simulator.ticket(id).map(known -> text(known, "reference")).orElse("unknown");
        return new Sight(
                state.equals("accepted") && reference.equals(own),
                "ticket is " + state + ", the beheerpartner's number is " + reference);
    }

    Sight isTold(String fact) {
        boolean told = simulator.webhook(fact, id).isPresent();
        return new Sight(told, told ? "the simulator verified " + fact : "no such webhook");
    }

    private JsonNode read() {
        return tickets.get(path()).orThrow("reading the ticket").body();
    }

    private JsonNode dueMoment(String target) {
        return ofTarget(target, read().path("dueMoments"));
    }

    private JsonNode escalation() {
        return ofTarget(ACKNOWLEDGE, read().path("escalations"));
    }

    private static JsonNode ofTarget(String target, JsonNode items) {
        return first(
                StreamSupport.stream(items.spliterator(), false),
                item -> text(item, "target").equals(target));
    }

    private static JsonNode first(Stream<JsonNode> nodes, Predicate<JsonNode> wanted) {
        return nodes.filter(wanted).findFirst().orElseGet(MissingNode::getInstance);
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText("");
    }
}
