package nl.schoolbel.sla.clock.domain;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.sla.servicetime.domain.PeerCalendar;
import nl.schoolbel.sla.servicetime.domain.ServiceCalendar;

/**
 * A ticket as a peer's case tells it, in our words. What the peers call a response, an update and a resolution are folded by
 * our targets: a deadline that waiting pauses as a workaround, one that it does not pause as an acknowledgement, the promise to
 * keep somebody in the loop as an update, and a resolution as a resolution.
 *
 * <p>Where a peer counts from the last message of the customer, each exchange is a clock of its own.
 */
final class PeerTicket {

    private static final Set<String> REPLIES = Set.of("agent_reply", "agent_contact");
    private static final Set<String> KNOWN = Set.of(
            "create",
            "customer_message",
            "agent_reply",
            "agent_contact",
            "first_response",
            "agent_note",
            "pending",
            "open",
            "close",
            "resolve",
            "target_change",
            "priority_change",
            "agreement_switch",
            "agreement_added",
            "calendar_change",
            "sweep");
    private static final Set<String> CHANGES =
            Set.of("target_change", "priority_change", "agreement_switch", "agreement_added", "calendar_change");
    private static final List<String> BUDGETS =
            List.of("responseMinutes", "updateMinutes", "resolutionMinutes", "keepInLoopMinutes");

    private final JsonNode peer;
    private final PeerCalendar calendar;
    private final List<JsonNode> events = new ArrayList<>();
    private long sequence;

    PeerTicket(JsonNode peer) {
        this.peer = peer;
        calendar = new PeerCalendar(peer.get("calendar"));
        peer.get("events").forEach(events::add);
    }

    /** Why the ticket cannot be told in our words; empty when it can. */
    Optional<String> untold() {
        for (JsonNode event : events) {
            String type = event.get("type").asText();
            if (!KNOWN.contains(type)) {
                return Optional.of("unknown word " + type);
            }
            if (CHANGES.contains(type)
                    && !event.has("calendar")
                    && BUDGETS.stream().noneMatch(changed(event)::has)) {
                return Optional.of(type + " without what changed");
            }
            if (event.has("calendar") && recounts(event)) {
                return Optional.of("counts what passed anew by other hours; with us it stays as it was counted");
            }
        }
        return Optional.empty();
    }

    private boolean recounts(JsonNode event) {
        ServiceCalendar other = new PeerCalendar(event.get("calendar")).calendar();
        return !calendar.calendar().between(createdAt(), at(event)).equals(other.between(createdAt(), at(event)));
    }

    /** The new budgets may stand in the event itself or in its targets. */
    private static JsonNode changed(JsonNode event) {
        return event.has("targets") ? event.get("targets") : event;
    }

    /** The same ticket without the agreement that it got later. */
    PeerTicket beforeSwitch() {
        PeerTicket before = new PeerTicket(peer);
        before.events.removeIf(event -> CHANGES.contains(event.get("type").asText()));
        return before;
    }

    Instant createdAt() {
        return at(events.get(0));
    }

    Instant instant(String text) {
        return calendar.instant(text);
    }

    /** The first answer to whoever created it. */
    Optional<Clock> response() {
        Set<String> meets = Set.of("first_response", "agent_reply", "agent_contact");
        return isOfStaff()
                ? Optional.empty()
                : budget("responseMinutes")
                        .flatMap(budget -> deadline("responseMinutes", createdAt(), meets, budget, responsePauses()));
    }

    /** The exchanges with the customer under a budget, oldest first; only the last one may be open. */
    List<Clock> exchanges(String budgetName, boolean fromCreation, boolean pauses) {
        List<Clock> exchanges = new ArrayList<>();
        Optional<Budget> budget = budget(budgetName);
        Instant asked = fromCreation ? createdAt() : null;
        for (JsonNode event : sorted()) {
            String type = event.get("type").asText();
            if (type.equals("customer_message") && asked == null) {
                asked = at(event);
            } else if (isReply(event) && asked != null) {
                Instant from = asked;
                budget.flatMap(one -> deadline(budgetName, from, REPLIES, one, pauses))
                        .ifPresent(exchanges::add);
                asked = null;
            }
        }
        if (asked != null) {
            Instant from = asked;
            budget.flatMap(one -> deadline(budgetName, from, REPLIES, one, pauses))
                    .ifPresent(exchanges::add);
        }
        return exchanges;
    }

    /** The peer's update target, which runs from a message of the customer. */
    List<Clock> updates() {
        boolean nothingWritten =
                events.stream().noneMatch(event -> event.get("type").asText().equals("customer_message"));
        return exchanges("updateMinutes", nothingWritten, true);
    }

    /** What is owed to a requester who is to be kept in the loop. */
    Optional<Clock> keepInLoop() {
        return budget("keepInLoopMinutes").map(budget -> {
            List<TicketFact> facts = start(createdAt());
            for (JsonNode event : sorted()) {
                if (isReply(event)) {
                    facts.add(
                            facts.size() == 2
                                    ? new TicketFact.Accepted(id(), sequence++, at(event))
                                    : new TicketFact.PublicNoteByBeheerpartner(id(), sequence++, at(event)));
                } else {
                    addWaiting(facts, event, false);
                }
            }
            return fold(Target.UPDATE, facts, budget, Pausing.USUAL);
        });
    }

    Optional<Clock> resolution() {
        return budget("resolutionMinutes").map(budget -> {
            List<TicketFact> facts = start(createdAt());
            boolean closed = false;
            for (JsonNode event : sorted()) {
                String type = event.get("type").asText();
                if (type.equals("close") || type.equals("resolve")) {
                    facts.add(new TicketFact.Resolved(id(), sequence++, at(event), true));
                    if (type.equals("close")) {
                        facts.add(new TicketFact.Closed(id(), sequence++, at(event)));
                    }
                    closed = true;
                } else if (type.equals("open") && closed) {
                    facts.add(new TicketFact.Reopened(id(), sequence++, at(event), true));
                    closed = false;
                } else {
                    addWaiting(facts, event, false);
                    addChange(facts, event, Target.RESOLUTION, "resolutionMinutes");
                }
            }
            return fold(Target.RESOLUTION, facts, budget, Pausing.USUAL);
        });
    }

    /** A deadline from the creation on, as it would have been when the closing is not taken for a pause but for the end. */
    Optional<Clock> asIfStillRunning(String budgetName) {
        return budget(budgetName).map(budget -> {
            List<TicketFact> facts = start(createdAt());
            for (JsonNode event : sorted()) {
                if (event.get("type").asText().equals("close")) {
                    facts.add(new TicketFact.Withdrawn(id(), sequence++, at(event)));
                } else {
                    addWaiting(facts, event, false);
                }
            }
            return fold(Target.WORKAROUND, facts, budget, Pausing.USUAL);
        });
    }

    /** A clock without an end, to measure with. */
    Clock life() {
        return deadline("", createdAt(), Set.of(), Budget.of(Duration.ofDays(365)), true)
                .orElseThrow();
    }

    /** Whether a customer waits for an answer. */
    boolean isCustomerWaiting() {
        List<Clock> open = exchanges("responseMinutes", !isOfStaff(), false);
        return !open.isEmpty() && open.get(open.size() - 1).open();
    }

    boolean responsePauses() {
        JsonNode pausesFor = peer.at("/targets/pausesFor");
        if (pausesFor.isMissingNode()) {
            return peer.get("source").asText().startsWith("zammad");
        }
        boolean paused = false;
        for (JsonNode target : pausesFor) {
            paused |= target.asText().equals("response");
        }
        return paused && peer.at("/targets/excludePausedTime").asBoolean(true);
    }

    boolean isOfStaff() {
        JsonNode creation = events.get(0);
        return creation.path("by").asText().equals("staff")
                || creation.path("ownerIsRequester").asBoolean();
    }

    /** A clock from an instant until the first of some events. */
    private Optional<Clock> deadline(
            String budgetName, Instant from, Set<String> meets, Budget budget, boolean pauses) {
        List<TicketFact> facts = start(from);
        for (JsonNode event : sorted()) {
            String type = event.get("type").asText();
            boolean met = meets.contains(type)
                    || !meets.isEmpty() && event.path("withReply").asBoolean();
            if (met && !at(event).isBefore(from)) {
                facts.add(
                        pauses
                                ? new TicketFact.WorkaroundGiven(id(), sequence++, at(event))
                                : new TicketFact.Accepted(id(), sequence++, at(event)));
            }
            if (type.equals("agent_note")) {
                facts.add(new TicketFact.PublicNoteByBeheerpartner(id(), sequence++, at(event)));
            }
            addWaiting(facts, event, true);
            addChange(facts, event, pauses ? Target.WORKAROUND : Target.ACKNOWLEDGE, budgetName);
        }
        return Optional.ofNullable(fold(pauses ? Target.WORKAROUND : Target.ACKNOWLEDGE, facts, budget, Pausing.USUAL));
    }

    private void addWaiting(List<TicketFact> facts, JsonNode event, boolean closedPauses) {
        String type = event.get("type").asText();
        boolean created = type.equals("create") && event.path("state").asText().equals("pending");
        if (type.equals("pending") || created || closedPauses && type.equals("close")) {
            facts.add(new TicketFact.WaitingStarted(id(), sequence++, at(event), WaitingReason.SCHOOL, false));
        } else if (type.equals("open")) {
            facts.add(new TicketFact.WaitingEnded(id(), sequence++, at(event), false));
        }
    }

    /** Editing in place is what we call applying other terms. */
    private void addChange(List<TicketFact> facts, JsonNode event, Target target, String budgetName) {
        String type = event.get("type").asText();
        if (CHANGES.contains(type)) {
            ServiceCalendar hours =
                    event.has("calendar") ? new PeerCalendar(event.get("calendar")).calendar() : calendar.calendar();
            JsonNode changed = changed(event);
            (changed.has(budgetName) ? minutes(changed.get(budgetName)) : budget(budgetName))
                    .ifPresent(budget -> facts.add(applied(event, target, budget, hours)));
        }
    }

    private TicketFact applied(JsonNode event, Target target, Budget budget, ServiceCalendar hours) {
        return new TicketFact.TermsApplied(
                id(), TicketFact.OWN, at(event), Map.of(target, TargetTerms.of(Map.of(2, budget), hours)));
    }

    private List<TicketFact> start(Instant at) {
        List<TicketFact> facts = new ArrayList<>();
        facts.add(new TicketFact.Reported(id(), sequence++, createdAt(), 2));
        facts.add(new TicketFact.HandedOver(id(), sequence++, at, 2, 1));
        return facts;
    }

    private Clock fold(Target target, List<TicketFact> facts, Budget budget, Pausing pausing) {
        TargetTerms terms =
                new TargetTerms(Map.of(2, budget), pausing, List.of(CalendarStep.always(calendar.calendar())));
        return Clocks.fold(facts, List.of(ClockTerms.from(1, createdAt(), Map.of(target, terms))))
                .current()
                .get(target);
    }

    private Optional<Budget> budget(String name) {
        return minutes(peer.path("targets").path(name));
    }

    private static Optional<Budget> minutes(JsonNode minutes) {
        return minutes.asLong() > 0 ? Optional.of(Budget.of(Duration.ofMinutes(minutes.asLong()))) : Optional.empty();
    }

    private boolean isReply(JsonNode event) {
        return REPLIES.contains(event.get("type").asText());
    }

    /** Peers list some events out of order. */
    private List<JsonNode> sorted() {
        return events.stream().sorted((a, b) -> at(a).compareTo(at(b))).toList();
    }

    private Instant at(JsonNode event) {
        return calendar.instant(event.get("at").asText());
    }

    private UUID id() {
        return UUID.randomUUID();
    }
}
