package nl.schoolbel.sla.clock.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schoolbel.sla.clock.domain.Segment.Kind;

/**
 * One target of one ticket: its segments and budget, and what follows from them by arithmetic. Made by
 * {@link Clocks#fold}.
 *
 * @param target what is promised
 * @param repeat which clock of this target it is, from 1: {@link Target#UPDATE} starts anew again and again
 * @param hours service hours by which segments are counted
 * @param startedAt when the clock started
 * @param segments its life without gaps, oldest first; the last one lasts ({@code to} is null) while the clock is open
 * @param budgets how the budget changed with the priority, oldest first, never empty
 * @param metAt when the target was met; null while it is not
 * @param endedAt when the clock ended without a verdict; null when it did not. Never together with {@code metAt}
 * @param endReason why it ended without a verdict; null when it did not
 */
public record Clock(
        Target target,
        int repeat,
        Hours hours,
        Instant startedAt,
        List<Segment> segments,
        List<BudgetStep> budgets,
        Instant metAt,
        Instant endedAt,
        EndReason endReason) {

    public Clock {
        segments = List.copyOf(segments);
        budgets = List.copyOf(budgets);
    }

    /** True until the target is met or the clock ended without a verdict. */
    public boolean open() {
        return overAt() == null;
    }

    /** When it was met or ended without a verdict; null while it is open. */
    public Instant overAt() {
        return metAt != null ? metAt : endedAt;
    }

    /** True when it was met, or ended without a verdict, at or before an instant. */
    public boolean overBy(Instant instant) {
        return overAt() != null && !overAt().isAfter(instant);
    }

    /** The service time that counts for the verdict: that of the priority at meeting, else of the last one promised. */
    public Duration budget() {
        return deciding().budget();
    }

    /** The priority whose budget counts. */
    public int priority() {
        return deciding().priority();
    }

    /** The due moment that was set by hand and holds whatever the budget says; null when there is none. */
    public Instant movedTo() {
        return deciding().movedTo();
    }

    /**
     * True when at an instant the time was used up by what held then or by something that came later, up to meeting or end.
     * A later one counts because a tighter budget can lay the due moment before the change itself.
     */
    public boolean usedUpBy(Instant instant) {
        return stepsSince(instant).anyMatch(usedUp(instant));
    }

    /** Service time used up to an instant. */
    public Duration elapsed(Instant now) {
        return served(now, Segment::runs);
    }

    /** Service time that lay in pauses up to an instant. */
    public Duration paused(Instant now) {
        return served(now, segment -> segment.kind() == Kind.PAUSED);
    }

    /**
     * The first instant at which an amount of service time has been used: in the past, or in the future when the clock
     * runs on as is known now; empty when a pause, meeting or end came before it.
     *
     * @param amount above zero
     */
    public Optional<Instant> reachedAt(Duration amount) {
        return reachedSince(startedAt, amount);
    }

    /** As {@link #reachedAt}, of time used since an instant. */
    public Optional<Instant> reachedSince(Instant since, Duration amount) {
        Duration rest = amount;
        for (Segment whole : segments) {
            if (!whole.runs() || whole.to() != null && !whole.to().isAfter(since)) {
                continue;
            }
            Segment segment = whole.since(since);
            if (segment.to() == null) {
                return hours.add(segment.from(), rest);
            }
            Duration length = hours.between(segment.from(), segment.to());
            if (rest.compareTo(length) <= 0) {
                return hours.add(segment.from(), rest);
            }
            rest = rest.minus(length);
        }
        return Optional.empty();
    }

    /** When a percentage of the budget is used; as {@link #markAt} without anything beyond it. */
    public Optional<Instant> percentAt(int percent) {
        return markAt(percent, Duration.ZERO);
    }

    /**
     * When a percentage of the budget, and an amount of service time beyond it, is used; empty when the clock does not get
     * there. With a due moment set by hand that is 100 percent: what lies above counts from it, and what lies below counts
     * only where it comes before.
     *
     * @param percent 1 or more
     * @param beyond zero, or from 100 percent on more
     */
    public Optional<Instant> markAt(int percent, Duration beyond) {
        Instant moved = movedTo();
        if (moved == null) {
            return reachedAt(share(percent).plus(beyond));
        }
        if (percent < 100) {
            return reachedAt(share(percent)).filter(at -> at.isBefore(moved));
        }
        if (overAt() != null && overAt().isBefore(moved)) {
            return Optional.empty();
        }
        Duration late = share(percent - 100).plus(beyond);
        return late.isZero() ? Optional.of(moved) : reachedSince(moved, late);
    }

    /** When the budget is used up, perhaps in the past; null when that is not known, and when the clock is over. */
    public Instant dueAt() {
        return open() ? percentAt(100).orElse(null) : null;
    }

    /**
     * The due moment that the clock is, or was, held against: once it is over, the one that it would have had if it had run
     * on. Null while a pause lasts of which nobody knows the end.
     */
    public Instant heldAgainst() {
        if (open() || movedTo() != null) {
            return movedTo() != null ? movedTo() : dueAt();
        }
        return reachedAt(budget())
                .or(() -> hours.add(overAt(), budget().minus(elapsed(overAt()))))
                .orElse(null);
    }

    /**
     * How the clock stands as far as its facts tell, without looking at the time: never {@code BREACHED}, and running when a
     * pause that lasts will end by its limit.
     */
    public ClockState state() {
        if (endedAt != null) {
            return ClockState.ENDED;
        }
        if (metAt != null) {
            return isInTime() ? ClockState.MET : ClockState.MET_LATE;
        }
        return segments.get(segments.size() - 1).runs() ? ClockState.RUNNING : ClockState.PAUSED;
    }

    /**
     * How the clock stands at a moment: an open clock is breached from its due moment on, also when it is paused since.
     */
    public ClockState stateAt(Instant now) {
        if (!open()) {
            return state();
        }
        if (usedUp(now).test(deciding())) {
            return ClockState.BREACHED;
        }
        return segments.stream()
                .filter(segment -> segment.contains(now))
                .findFirst()
                .map(segment -> segment.runs() ? ClockState.RUNNING : ClockState.PAUSED)
                .orElse(state());
    }

    /** When the clock will go over from a pause to running by itself, after an instant; empty when it will not. */
    public Optional<Instant> nextTurn(Instant now) {
        return segments.stream()
                .map(Segment::to)
                .filter(to -> open() && to != null && to.isAfter(now))
                .findFirst();
    }

    private boolean isInTime() {
        return movedTo() != null ? !metAt.isAfter(movedTo()) : elapsed(metAt).compareTo(budget()) <= 0;
    }

    private Predicate<BudgetStep> usedUp(Instant instant) {
        return step -> step.movedTo() != null
                ? !step.movedTo().isAfter(instant)
                : elapsed(instant).compareTo(step.budget()) >= 0;
    }

    private BudgetStep deciding() {
        Instant deciding = metAt == null ? Instant.MAX : metAt;
        return budgets.stream()
                .filter(step -> !step.from().isAfter(deciding) && step.promises())
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** The step that held at an instant and each later one, up to meeting or end; without those that promise nothing. */
    private Stream<BudgetStep> stepsSince(Instant instant) {
        return IntStream.range(0, budgets.size())
                .filter(step -> step + 1 == budgets.size()
                        || budgets.get(step + 1).from().isAfter(instant))
                .mapToObj(budgets::get)
                .filter(step -> overAt() == null || !step.from().isAfter(overAt()))
                .filter(BudgetStep::promises);
    }

    private Duration served(Instant now, Predicate<Segment> counts) {
        Duration served = Duration.ZERO;
        for (Segment segment : segments) {
            if (counts.test(segment) && segment.from().isBefore(now)) {
                Segment seen = segment.until(now);
                served = served.plus(hours.between(seen.from(), seen.to()));
            }
        }
        return served;
    }

    private Duration share(int percent) {
        return budget().multipliedBy(percent).dividedBy(100);
    }
}
