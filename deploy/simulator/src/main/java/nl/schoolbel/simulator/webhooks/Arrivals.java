package nl.schoolbel.simulator.webhooks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What can be said of all that a receiver took: whether it came in order, and with nothing missing.
 *
 * @param received webhooks, each counted once
 * @param doubles deliveries beyond the first
 * @param refusals attempts that were not taken
 * @param tickets tickets that they are about
 * @param outOfOrder those that came after one with a higher {@code sequence} about the same ticket. An escalation may overtake, but
 *     not the hand-over
 * @param missing sequences below the highest of a ticket that never came, by ticket
 * @param twins sequences that came under more than one id
 * @param changed ids under which something else came the second time
 */
record Arrivals(
        int received,
        long doubles,
        long refusals,
        int tickets,
        List<String> outOfOrder,
        Map<String, Set<Long>> missing,
        List<String> twins,
        List<String> changed) {

    /** The lists name no more than so many. */
    private static final int NAMED = 100;

    private static final String ESCALATED = "nl.schoolbel.ticket-escalated.";
    private static final String HANDED_OVER = "nl.schoolbel.ticket-handed-over.";

    private static final class OfTicket {
        private final Set<Long> sequences = new TreeSet<>();
        private long highest;
        private boolean isHandedOver;
    }

    /** @param webhooks in the order of their first arrival */
    static Arrivals of(List<ReceivedWebhook> webhooks, long refusals) {
        Map<String, OfTicket> tickets = new HashMap<>();
        List<String> outOfOrder = new ArrayList<>();
        List<String> twins = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        long doubles = 0;
        for (ReceivedWebhook webhook : webhooks) {
            doubles += webhook.deliveries() - 1L;
            if (!webhook.sameEachTime()) {
                changed.add(webhook.id());
            }
            if (webhook.ticketId() == null || webhook.sequence() == 0) {
                continue;
            }
            OfTicket ticket = tickets.computeIfAbsent(webhook.ticketId(), id -> new OfTicket());
            if (!ticket.sequences.add(webhook.sequence())) {
                twins.add(name(webhook));
            }
            if (isLate(webhook, ticket)) {
                outOfOrder.add(name(webhook));
            }
        }
        Map<String, Set<Long>> missing = new LinkedHashMap<>();
        tickets.forEach((id, ticket) -> {
            Set<Long> gap = gap(ticket);
            if (!gap.isEmpty() && missing.size() < NAMED) {
                missing.put(id, gap);
            }
        });
        return new Arrivals(
                webhooks.size(),
                doubles,
                refusals,
                tickets.size(),
                first(outOfOrder),
                missing,
                first(twins),
                first(changed));
    }

    private static boolean isLate(ReceivedWebhook webhook, OfTicket ticket) {
        if (webhook.type().startsWith(HANDED_OVER)) {
            ticket.isHandedOver = true;
        }
        if (webhook.type().startsWith(ESCALATED)) {
            return !ticket.isHandedOver;
        }
        boolean isLate = webhook.sequence() < ticket.highest;
        ticket.highest = Math.max(ticket.highest, webhook.sequence());
        return isLate;
    }

    private static Set<Long> gap(OfTicket ticket) {
        Set<Long> gap = new TreeSet<>();
        long expected = 1;
        for (long sequence : ticket.sequences) {
            for (; expected < sequence && gap.size() < NAMED; expected++) {
                gap.add(expected);
            }
            expected = sequence + 1;
        }
        return gap;
    }

    private static String name(ReceivedWebhook webhook) {
        return webhook.ticketId() + " " + webhook.sequence() + " " + webhook.type();
    }

    private static List<String> first(List<String> all) {
        return List.copyOf(all.subList(0, Math.min(NAMED, all.size())));
    }
}
