package nl.schoolbel.sla.whatif.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import nl.schoolbel.sla.clock.domain.Clock;
import nl.schoolbel.sla.clock.domain.FoldedClocks;
import nl.schoolbel.sla.clock.domain.Target;

/** Adds up what a draft would have made of tickets, beside what became of them. Of one thread. */
public final class Comparison {

    /** As many changed clocks as are worth reading one by one. */
    public static final int MOST_CHANGED = 100;

    private static final Comparator<Changed> LEAST_BAD_FIRST = Comparator.comparing(Changed::worseBy)
            .thenComparing(Changed::ticketId)
            .thenComparing(Changed::target)
            .thenComparingInt(Changed::repeat);

    private final Set<Target> targets;
    private final Instant now;
    private final CreditTerms draftTerms;
    private final Function<UUID, CreditTerms> realTerms;
    private final Map<Key, Pair> figures = new TreeMap<>();
    private final CreditTally realCredit = new CreditTally();
    private final CreditTally draftCredit = new CreditTally();
    private final PriorityQueue<Changed> changed = new PriorityQueue<>(LEAST_BAD_FIRST);
    private int changes;

    private record Key(Target target, int priority) implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::target).thenComparingInt(Key::priority);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private record Pair(SideTally real, SideTally draft) {}

    private record Id(Target target, int repeat) {}

    /** One line of the answer. */
    public record Figure(Target target, int priority, Side real, Side draft) {}

    /**
     * What a breach costs.
     *
     * @param monthlyFeeCents null when unknown
     * @param targets whose breaches count; all when empty
     */
    public record CreditTerms(int percentPerBreach, int capPercent, Long monthlyFeeCents, Set<Target> targets) {

        boolean counts(Target target) {
            return targets.isEmpty() || targets.contains(target);
        }
    }

    /**
     * @param targets those that are looked at
     * @param now the moment up to which clocks ran
     * @param draft null when a breach costs nothing under the draft
     * @param real the same of a real agreement; null for nothing
     */
    public Comparison(Set<Target> targets, Instant now, CreditTerms draft, Function<UUID, CreditTerms> real) {
        this.targets = Set.copyOf(targets);
        this.now = now;
        draftTerms = draft;
        Map<UUID, Optional<CreditTerms>> known = new HashMap<>();
        realTerms = id -> known.computeIfAbsent(id, asked -> Optional.ofNullable(real.apply(asked)))
                .orElse(null);
    }

    public void add(Replayed ticket) {
        Map<Id, Clock> real = byId(ticket.real());
        Map<Id, Clock> draft = byId(ticket.draft());
        CreditTerms held = ticket.agreementId() == null ? null : realTerms.apply(ticket.agreementId());
        real.forEach((id, clock) -> count(ticket, clock, false, held));
        draft.forEach((id, clock) -> {
            count(ticket, clock, true, draftTerms);
            compare(ticket, id, real.get(id), clock);
        });
        real.forEach((id, clock) -> {
            if (!draft.containsKey(id)) {
                compare(ticket, id, clock, null);
            }
        });
    }

    /** By target and priority. */
    public List<Figure> figures() {
        return figures.entrySet().stream()
                .map(one -> new Figure(
                        one.getKey().target(),
                        one.getKey().priority(),
                        one.getValue().real().side(),
                        one.getValue().draft().side()))
                .toList();
    }

    public Credit realCredit() {
        return realCredit.credit();
    }

    public Credit draftCredit() {
        return draftCredit.credit();
    }

    /** How many clocks are late on one side only. */
    public int changes() {
        return changes;
    }

    /** The worst of those, worst first. */
    public List<Changed> changed() {
        return changed.stream().sorted(LEAST_BAD_FIRST.reversed()).toList();
    }

    private Map<Id, Clock> byId(FoldedClocks clocks) {
        Map<Id, Clock> byId = new HashMap<>();
        clocks.all().stream()
                .filter(clock -> targets.contains(clock.target()))
                .forEach(clock -> byId.put(new Id(clock.target(), clock.repeat()), clock));
        return byId;
    }

    private void count(Replayed ticket, Clock clock, boolean underDraft, CreditTerms terms) {
        Judged judged = Judged.of(clock, now);
        Pair pair = figures.computeIfAbsent(
                new Key(clock.target(), clock.priority()), key -> new Pair(new SideTally(), new SideTally()));
        Instant at = clock.overBy(now) ? clock.overAt() : now;
        (underDraft ? pair.draft() : pair.real()).add(judged, clock.elapsed(at));
        if (judged.breached()) {
            (underDraft ? draftCredit : realCredit)
                    .add(ticket.beheerpartnerId(), clock.target(), clock.heldAgainst(), terms);
        }
    }

    /** Either may be null, where nothing is promised. */
    private void compare(Replayed ticket, Id id, Clock real, Clock draft) {
        Judged was = real == null ? null : Judged.of(real, now);
        Judged would = draft == null ? null : Judged.of(draft, now);
        if ((was != null && was.breached()) == (would != null && would.breached())) {
            return;
        }
        changes++;
        Duration wasLate = was == null ? Duration.ZERO : was.lateBy();
        Duration wouldBeLate = would == null ? Duration.ZERO : would.lateBy();
        changed.add(new Changed(
                ticket.ticketId(),
                ticket.number(),
                id.target(),
                id.repeat(),
                was == null ? null : was.state(),
                would == null ? null : would.state(),
                wasLate,
                wouldBeLate,
                wouldBeLate.minus(wasLate)));
        if (changed.size() > MOST_CHANGED) {
            changed.poll();
        }
    }
}
