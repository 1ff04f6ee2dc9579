package nl.schoolbel.sla.clock.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schoolbel.sla.servicetime.domain.ServiceCalendar;

/**
 * One target of one ticket: its segments and budget, and what follows from them by arithmetic. Made by
 * {@link Clocks#fold}.
 *
 * @param target what is promised
 * @param calendar service hours by which segments are counted
 * @param startedAt when the clock started
 * @param segments its life without gaps, oldest first; the last one lasts ({@code to} is null) while the clock is open
 * @param budgets how the budget changed with the priority, oldest first, never empty
 * @param metAt when the target was met; null while it is not
 * @param endedAt when the clock ended without a verdict; null when it did not. Never together with {@code metAt}
 */
public record Clock(
        Target target,
        ServiceCalendar calendar,
        Instant startedAt,
        List<Segment> segments,
        List<BudgetStep> budgets,
        Instant metAt,
        Instant endedAt) {

    public Clock {
        segments = List.copyOf(segments);
        budgets = List.copyOf(budgets);
    }

    /** True until the target is met or the clock ended without a verdict. */
    public boolean open() {
        return metAt == null && endedAt == null;
    }

    /** True when it was met, or ended without a verdict, at or before an instant. */
    public boolean overBy(Instant instant) {
        Instant over = metAt != null ? metAt : endedAt;
        return over != null && !over.isAfter(instant);
    }

    /** The service time that counts for the verdict: that of the priority at meeting, else of the last one promised. */
    public Duration budget() {
        Instant deciding = metAt == null ? Instant.MAX : metAt;
        return budgets.stream()
                .filter(step -> !step.from().isAfter(deciding))
                .map(BudgetStep::budget)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /**
     * The budget that held at an instant and each later one, up to meeting or end; a step at which nothing was promised is
     * left out.
     */
    public Stream<Duration> budgetsSince(Instant instant) {
        Instant over = metAt != null ? metAt : endedAt;
        return IntStream.range(0, budgets.size())
                .filter(step -> step + 1 == budgets.size()
                        || budgets.get(step + 1).from().isAfter(instant))
                .mapToObj(budgets::get)
                .filter(step -> over == null || !step.from().isAfter(over))
                .map(BudgetStep::budget)
                .filter(Objects::nonNull);
    }

    /** Service time used up to an instant. */
    public Duration elapsed(Instant now) {
        Duration elapsed = Duration.ZERO;
        for (Segment segment : segments) {
            if (segment.runs() && segment.from().isBefore(now)) {
                Segment seen = segment.until(now);
                elapsed = elapsed.plus(calendar.between(seen.from(), seen.to()));
            }
        }
        return elapsed;
    }

    /**
     * The first instant at which an amount of service time has been used: in the past, or in the future when the clock
     * runs on as it does now; empty when a pause, meeting or end came before it.
     *
     * @param amount above zero
     */
    public Optional<Instant> reachedAt(Duration amount) {
        Duration rest = amount;
        for (Segment segment : segments) {
            if (!segment.runs()) {
                continue;
            }
            if (segment.to() == null) {
                return Optional.of(calendar.add(segment.from(), rest));
            }
            Duration length = calendar.between(segment.from(), segment.to());
            if (rest.compareTo(length) <= 0) {
                return Optional.of(calendar.add(segment.from(), rest));
            }
            rest = rest.minus(length);
        }
        return Optional.empty();
    }

    /** When the budget is used up, perhaps in the past; null when the clock is paused, met or ended. */
    public Instant dueAt() {
        return state() == ClockState.RUNNING ? reachedAt(budget()).orElseThrow() : null;
    }

    /** How the clock stands as far as its facts tell, without looking at the time; never {@code BREACHED}. */
    public ClockState state() {
        if (endedAt != null) {
            return ClockState.ENDED;
        }
        if (metAt != null) {
            return elapsed(metAt).compareTo(budget()) <= 0 ? ClockState.MET : ClockState.MET_LATE;
        }
        return segments.get(segments.size() - 1).runs() ? ClockState.RUNNING : ClockState.PAUSED;
    }

    /**
     * How the clock stands at a moment: an open clock is breached from its due moment on, also when it is paused since.
     */
    public ClockState stateAt(Instant now) {
        return open() && elapsed(now).compareTo(budget()) >= 0 ? ClockState.BREACHED : state();
    }
}
