package nl.schoolbel.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schoolbel.simulator.webhooks.ReceivedWebhook;

/**
 * The beheerpartner's own ticket system, as small as it can be: a number of its own per ticket, counted from
 * {@code BP-1001}, and the last thing that happened. Beyond {@value #KEPT} the oldest are forgotten.
 */
final class TicketBook {

    private static final int FIRST_NUMBER = 1001;
    private static final int KEPT = 20_000;
    private static final String TYPE_PREFIX = "nl.schoolbel.";

    private final Map<String, PartnerTicket> tickets = new LinkedHashMap<>();
    private int nextNumber = FIRST_NUMBER;

    /** Books an event that came for the first time. Events without a ticket, or of an unknown type, change nothing. */
    synchronized void book(ReceivedWebhook webhook) {
        if (webhook.ticketId() == null) {
            return;
        }
        JsonNode event = webhook.event();
        if (event == null) {
            return;
        }
        JsonNode data = event.path("data");
        PartnerTicket ticket = tickets.get(webhook.ticketId());
        if (ticket == null) {
            ticket = open(webhook.ticketId(), data);
        }
        String fact = factOf(webhook.type());
        if (fact.equals("ticket-escalated")) {
            ticket = ticket.escalated(data.path("escalationId").asText());
        }
        tickets.put(ticket.ticketId(), ticket.in(fact));
        if (tickets.size() > KEPT) {
            tickets.remove(tickets.keySet().iterator().next());
        }
    }

    /** Notes an action of the beheerpartner itself; a ticket it was never told of is left alone. */
    synchronized void acted(String ticketId, String action) {
        tickets.computeIfPresent(ticketId, (id, ticket) -> ticket.in(action));
    }

    synchronized Optional<PartnerTicket> find(String ticketId) {
        return Optional.ofNullable(tickets.get(ticketId));
    }

    /** In the order of their numbers. */
    synchronized List<PartnerTicket> all() {
        return List.copyOf(tickets.values());
    }

    private PartnerTicket open(String ticketId, JsonNode data) {
        return new PartnerTicket(
                ticketId,
                "BP-" + nextNumber++,
                data.path("number").asText(null),
                data.path("title").asText(null),
                data.path("priority").asInt(),
                data.path("acknowledgeDueAt").asText(null),
                data.path("resolutionDueAt").asText(null),
                "new",
                List.of());
    }

    /** {@code nl.schoolbel.ticket-escalated.v1} is the fact {@code ticket-escalated}. */
    static String factOf(String type) {
        String fact = type.startsWith(TYPE_PREFIX) ? type.substring(TYPE_PREFIX.length()) : type;
        return fact.replaceFirst("\\.v\\d+$", "");
    }
}
