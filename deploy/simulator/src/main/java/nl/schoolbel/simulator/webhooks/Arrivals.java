package nl.schoolbel.simulator.webhooks;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
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
 * @param tickets tickets that they are about, counted for each receiver
 * @param outOfOrder those that came after one with a higher {@code sequence} about the same ticket. An escalation may overtake, but
 *     not the hand-over
 * @param missing sequences below the highest of a ticket that never came, by ticket
 * @param twins sequences that came under more than one id
 * @param changed ids under which something else came the second time
 * @param delay from the event's own time to its first arrival; only right where both read the same clock
 */
record Arrivals(
        int received,
        long doubles,
        long refusals,
        int tickets,
        List<String> outOfOrder,
        Map<String, Set<Long>> missing,
        List<String> twins,
        List<String> changed,
        Delay delay) {

    /** The lists name no more than so many. */
    private static final int NAMED = 100;

    private static final String ESCALATED = "nl.schoolbel.ticket-escalated.";
    private static final String HANDED_OVER = "nl.schoolbel.ticket-handed-over.";

    /** In milliseconds; zeros when nothing came. */
    record Delay(long p50Millis, long p99Millis, long maxMillis, Instant firstReceivedAt, Instant lastReceivedAt) {

        static Delay of(List<ReceivedWebhook> webhooks) {
            long[] millis = webhooks.stream()
                    .filter(webhook -> webhook.recordedAt() != null)
                    .mapToLong(webhook -> Duration.between(webhook.recordedAt(), webhook.firstReceivedAt())
                            .toMillis())
                    .sorted()
                    .toArray();
            Instant first = webhooks.stream()
                    .map(ReceivedWebhook::firstReceivedAt)
                    .min(Comparator.naturalOrder())
                    .orElse(null);
            Instant last = webhooks.stream()
                    .map(ReceivedWebhook::firstReceivedAt)
                    .max(Comparator.naturalOrder())
                    .orElse(null);
            return new Delay(at(millis, 50), at(millis, 99), at(millis, 100), first, last);
        }

        private static long at(long[] sorted, int percent) {
            return sorted.length == 0 ? 0 : sorted[Math.max(0, (sorted.length * percent + 99) / 100 - 1)];
        }
    }

    private static final class OfTicket {
        private final Set<Long> sequences = new TreeSet<>();
        private long highest;
        private boolean isHandedOver;
    }

    /** Of several receivers together; order and gaps are those of each by itself. */
    static Arrivals of(List<WebhookLog> logs) {
        Map<String, OfTicket> tickets = new HashMap<>();
        List<ReceivedWebhook> all = new ArrayList<>();
        Map<ReceivedWebhook, Integer> receivers = new IdentityHashMap<>();
        long refusals = 0;
        for (int at = 0; at < logs.size(); at++) {
            for (ReceivedWebhook webhook : logs.get(at).received()) {
                receivers.put(webhook, at);
                all.add(webhook);
            }
            refusals += logs.get(at).refusals();
        }
        List<String> outOfOrder = new ArrayList<>();
        List<String> twins = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        long doubles = 0;
        for (ReceivedWebhook webhook : all) {
            doubles += webhook.deliveries() - 1L;
            if (!webhook.sameEachTime()) {
                changed.add(webhook.id());
            }
            if (webhook.ticketId() == null || webhook.sequence() == 0) {
                continue;
            }
            OfTicket ticket =
                    tickets.computeIfAbsent(receivers.get(webhook) + " " + webhook.ticketId(), id -> new OfTicket());
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
                missing.put(id.substring(id.indexOf(' ') + 1), gap);
            }
        });
        return new Arrivals(
                all.size(),
                doubles,
                refusals,
                tickets.size(),
                first(outOfOrder),
                missing,
                first(twins),
                first(changed),
                Delay.of(all));
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
