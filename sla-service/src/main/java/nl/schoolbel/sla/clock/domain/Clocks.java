package nl.schoolbel.sla.clock.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.sla.clock.domain.TicketFact.HandedOver;
import nl.schoolbel.sla.clock.domain.TicketFact.PriorityChanged;
import nl.schoolbel.sla.clock.domain.TicketFact.Reported;
import nl.schoolbel.sla.clock.domain.TicketFact.Returned;

/**
 * Folds everything that is known to have happened to a ticket into its clocks.
 *
 * <p>The answer depends on the set of facts only: late, doubled and reordered facts give the same clocks.
 */
public final class Clocks {

    private static final Comparator<TicketFact> BY_TIME = Comparator.comparing(TicketFact::occurredAt)
            .thenComparingLong(TicketFact::sequence)
            .thenComparing(TicketFact::id);

    private Clocks() {}

    /**
     * The clocks of a ticket under one agreement's terms.
     *
     * @param facts all facts known, in any order; facts with the same id count once
     * @param terms the frozen terms; hand-overs outside their range do not count, and the one that ends them ends the
     *     clocks that are still open
     * @return per target that has started and for which something was ever promised its clock, in the targets' order;
     *     now {@link Target#ACKNOWLEDGE} and {@link Target#RESOLUTION} only
     */
    public static Map<Target, Clock> fold(Collection<TicketFact> facts, ClockTerms terms) {
        List<TicketFact> ordered = ordered(facts);
        Set<UUID> unmatched = unmatchedHandOvers(ordered);
        Map<Target, Clock> clocks = new EnumMap<>(Target.class);
        for (Target target : terms.targets().keySet()) {
            ClockDraft draft = new ClockDraft(target, terms);
            TargetFold fold = switch (target) {
                case ACKNOWLEDGE -> new AcknowledgeFold(draft);
                case RESOLUTION -> new ResolutionFold(draft);
                case TRIAGE, UPDATE, ARRIVAL, WORKAROUND -> fact -> {};
            };
            run(ordered, unmatched, terms, draft, fold);
            draft.clock().ifPresent(clock -> clocks.put(target, clock));
        }
        return Collections.unmodifiableMap(clocks);
    }

    private static void run(
            List<TicketFact> ordered, Set<UUID> unmatched, ClockTerms terms, ClockDraft draft, TargetFold fold) {
        for (TicketFact fact : ordered) {
            takePriority(fact, draft);
            if (fact instanceof HandedOver handedOver) {
                if (unmatched.contains(fact.id()) || handedOver.handOver() < terms.fromHandOver()) {
                    continue;
                }
                if (terms.endBefore(handedOver.handOver())) {
                    if (draft.started() && !draft.met() && !draft.ended()) {
                        draft.end(fact.occurredAt());
                    }
                    return;
                }
            }
            boolean neverLeftTheSchool = fact instanceof Returned returned && returned.unmatched();
            if (!neverLeftTheSchool) {
                fold.take(fact);
            }
        }
    }

    private static void takePriority(TicketFact fact, ClockDraft draft) {
        if (fact instanceof Reported reported) {
            draft.priority(reported.priority(), fact.occurredAt());
        } else if (fact instanceof HandedOver handedOver) {
            draft.priority(handedOver.priority(), fact.occurredAt());
        } else if (fact instanceof PriorityChanged changed) {
            draft.priority(changed.priority(), fact.occurredAt());
        }
    }

    private static List<TicketFact> ordered(Collection<TicketFact> facts) {
        Set<UUID> known = new HashSet<>();
        List<TicketFact> ordered = new ArrayList<>(facts);
        ordered.sort(BY_TIME);
        ordered.removeIf(fact -> !known.add(fact.id()));
        return ordered;
    }

    /** Hand-overs that no agreement matched: the ticket came straight back and never was with a beheerpartner. */
    private static Set<UUID> unmatchedHandOvers(List<TicketFact> ordered) {
        Set<UUID> unmatched = new HashSet<>();
        UUID last = null;
        for (TicketFact fact : ordered) {
            if (fact instanceof HandedOver) {
                last = fact.id();
            } else if (fact instanceof Returned returned && returned.unmatched() && last != null) {
                unmatched.add(last);
            }
        }
        return unmatched;
    }
}
