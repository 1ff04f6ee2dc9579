package nl.schoolbel.sla.clock.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.sla.clock.domain.TicketFact.DueMomentMoved;
import nl.schoolbel.sla.clock.domain.TicketFact.HandedOver;
import nl.schoolbel.sla.clock.domain.TicketFact.PauseContested;
import nl.schoolbel.sla.clock.domain.TicketFact.PriorityChanged;
import nl.schoolbel.sla.clock.domain.TicketFact.Reported;
import nl.schoolbel.sla.clock.domain.TicketFact.Returned;
import nl.schoolbel.sla.clock.domain.TicketFact.TermsApplied;

/**
 * Folds everything that is known to have happened to a ticket into its clocks.
 *
 * <p>The answer depends on the set of facts only: late, doubled and reordered facts give the same clocks.
 */
public final class Clocks {

    private static final Comparator<TicketFact> BY_TIME = Comparator.comparing(TicketFact::occurredAt)
            .thenComparingLong(TicketFact::sequence)
            .thenComparing(TicketFact::id);

    private final List<TicketFact> ordered;
    private final Set<UUID> unmatched;
    private final List<NotOffered> notOffered;

    private Clocks(Collection<TicketFact> facts) {
        ordered = ordered(facts);
        unmatched = unmatchedHandOvers(ordered);
        notOffered = NotOffered.among(ordered);
    }

    /**
     * The clocks of a ticket under the terms that held for it.
     *
     * @param facts all facts known, in any order; facts with the same id count once
     * @param terms the frozen terms, in any order; hand-overs outside their range do not count, and the one that ends them
     *     ends the clocks that are still open
     * @return the clocks that have started and for which something was ever promised
     */
    public static FoldedClocks fold(Collection<TicketFact> facts, Collection<ClockTerms> terms) {
        Clocks fold = new Clocks(facts);
        Map<Target, Clock> current = new EnumMap<>(Target.class);
        List<Clock> past = new ArrayList<>();
        for (Target target : Target.values()) {
            List<Clock> ofTarget = fold.clocks(target, terms);
            if (!ofTarget.isEmpty()) {
                int last = ofTarget.size() - 1;
                past.addAll(ofTarget.subList(0, last));
                current.put(target, ofTarget.get(last));
            }
        }
        return new FoldedClocks(current, past);
    }

    private List<Clock> clocks(Target target, Collection<ClockTerms> terms) {
        List<Clock> clocks = new ArrayList<>();
        int repeats = 0;
        List<ClockTerms> inOrder = terms.stream()
                .filter(one -> one.ofReport() == (target == Target.TRIAGE))
                .filter(one -> promised(target, one))
                .sorted(Comparator.comparingInt(ClockTerms::fromHandOver))
                .toList();
        for (ClockTerms one : inOrder) {
            TargetFold fold = TargetFold.of(
                    new ClockDraft(target, repeats + 1, one.targets().get(target)));
            run(one, fold);
            for (ClockDraft draft : fold.drafts()) {
                draft.clock(target == Target.TRIAGE ? List.of() : notOffered, contested(target))
                        .ifPresent(clocks::add);
                repeats += draft.started() ? 1 : 0;
            }
        }
        return clocks;
    }

    /** Whether anything is, or at some time was, promised for a target. */
    private boolean promised(Target target, ClockTerms terms) {
        return terms.targets().containsKey(target)
                || ordered.stream()
                        .anyMatch(fact -> fact instanceof TermsApplied applied
                                && isOf(terms, applied)
                                && applied.targets().containsKey(target));
    }

    private void run(ClockTerms terms, TargetFold fold) {
        for (TicketFact fact : ordered) {
            takeChange(fact, terms, fold.draft());
            if (fact instanceof HandedOver handedOver && !terms.ofReport()) {
                if (unmatched.contains(fact.id()) || handedOver.handOver() < terms.fromHandOver()) {
                    continue;
                }
                if (terms.endBefore(handedOver.handOver())) {
                    if (fold.draft().runs()) {
                        fold.draft().end(fact.occurredAt(), EndReason.HANDED_ON);
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

    /** What any clock takes: another priority, other terms, a due moment set by hand. */
    private static void takeChange(TicketFact fact, ClockTerms terms, ClockDraft draft) {
        Instant at = fact.occurredAt();
        if (fact instanceof Reported reported) {
            draft.priority(reported.priority(), at);
        } else if (fact instanceof HandedOver handedOver) {
            draft.priority(handedOver.priority(), at);
        } else if (fact instanceof PriorityChanged changed) {
            draft.priority(changed.priority(), at);
        } else if (fact instanceof TermsApplied applied && isOf(terms, applied)) {
            draft.apply(applied.targets().get(draft.target()), at);
        } else if (fact instanceof DueMomentMoved moved && moved.target() == draft.target()) {
            draft.moveDue(moved.dueAt(), at);
        }
    }

    /** Other terms are those of the contract that the ticket is under then, not of one with another beheerpartner before it. */
    private static boolean isOf(ClockTerms terms, TermsApplied applied) {
        return !terms.ofReport() && !applied.occurredAt().isBefore(terms.matchedAt());
    }

    private List<Instant> contested(Target target) {
        return ordered.stream()
                .filter(fact -> fact instanceof PauseContested contested && contested.target() == target)
                .map(fact -> ((PauseContested) fact).pausedAt())
                .toList();
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
