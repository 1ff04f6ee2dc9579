package nl.schoolbel.sla.clock.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.schoolbel.sla.clock.domain.Segment.Kind;

/** A clock in the making: takes changes in the order of time and gives the finished clock. */
final class ClockDraft {

    private final Target target;
    private final ClockTerms terms;
    private final List<Segment> past = new ArrayList<>();
    private final List<BudgetStep> budgets = new ArrayList<>();
    private int priority;
    private Segment current;
    private Instant startedAt;
    private Instant metAt;
    private Instant endedAt;

    ClockDraft(Target target, ClockTerms terms) {
        this.target = target;
        this.terms = terms;
    }

    boolean started() {
        return startedAt != null;
    }

    boolean met() {
        return metAt != null;
    }

    boolean ended() {
        return endedAt != null;
    }

    Instant metAt() {
        return metAt;
    }

    boolean pausedBy(WaitingReason reason) {
        return targetTerms().pausingReasons().contains(reason);
    }

    /** The ticket's priority from an instant on; may come before the start. */
    void priority(int changed, Instant at) {
        if (changed != priority) {
            priority = changed;
            if (started()) {
                addBudgetStep(at);
            }
        }
    }

    void start(Instant at) {
        startedAt = at;
        current = new Segment(at, null, Kind.RUNNING, null);
        addBudgetStep(at);
    }

    /** Goes over to another kind of segment; does nothing when it already holds. */
    void enter(Kind kind, SegmentReason reason, Instant at) {
        if (current.kind() == kind && current.reason() == reason) {
            return;
        }
        if (current.from().isBefore(at)) {
            past.add(current.until(at));
        }
        current = new Segment(at, null, kind, reason);
    }

    void meet(Instant at) {
        metAt = at;
    }

    void takeBackMeeting() {
        metAt = null;
    }

    void end(Instant at) {
        endedAt = at;
    }

    /** The clock of all changes so far; empty when it never started or nothing was ever promised. */
    Optional<Clock> clock() {
        if (!started() || budgets.stream().map(BudgetStep::budget).allMatch(Objects::isNull)) {
            return Optional.empty();
        }
        Instant met = metAt;
        Instant ended = endedAt == null ? endOfPromise() : endedAt;
        if (ended != null) {
            met = null;
        }
        return Optional.of(new Clock(
                target, terms.calendar(), startedAt, segmentsUntil(met == null ? ended : met), budgets, met, ended));
    }

    /** Since when the priority is one that is promised nothing; null when the deciding priority has a budget. */
    private Instant endOfPromise() {
        Instant since = null;
        for (BudgetStep step : budgets) {
            if (metAt != null && step.from().isAfter(metAt)) {
                break;
            }
            if (step.budget() != null) {
                since = null;
            } else if (since == null) {
                since = step.from();
            }
        }
        return since;
    }

    private List<Segment> segmentsUntil(Instant end) {
        List<Segment> segments = new ArrayList<>(past);
        segments.add(current);
        return end == null
                ? segments
                : segments.stream()
                        .filter(segment -> segment.from().isBefore(end))
                        .map(segment -> segment.until(end))
                        .toList();
    }

    private void addBudgetStep(Instant at) {
        budgets.add(new BudgetStep(at, priority, targetTerms().budget(priority).orElse(null)));
    }

    private TargetTerms targetTerms() {
        return terms.targets().get(target);
    }
}
