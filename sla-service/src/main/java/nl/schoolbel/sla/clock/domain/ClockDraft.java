package nl.schoolbel.sla.clock.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.schoolbel.sla.clock.domain.Segment.Kind;
import nl.schoolbel.sla.clock.domain.TicketFact.WaitingStarted;

/** A clock in the making: takes changes in the order of time and gives the finished clock. */
final class ClockDraft {

    private final Target target;
    private final int repeat;
    private final List<Segment> past = new ArrayList<>();
    private final List<BudgetStep> budgets = new ArrayList<>();
    private TargetTerms terms;
    private Hours hours;
    private int priority;
    private Segment current;
    private Duration longestPause;
    private WaitingStarted waiting;
    private Instant startedAt;
    private Instant metAt;
    private Instant endedAt;
    private EndReason endReason;

    /** @param terms null when nothing is promised yet */
    ClockDraft(Target target, int repeat, TargetTerms terms) {
        this.target = target;
        this.repeat = repeat;
        this.terms = terms;
        hours = terms == null ? null : new Hours(terms.calendars());
    }

    /** The next clock of the same target, under the same terms and priority; not started. */
    ClockDraft next() {
        ClockDraft next = new ClockDraft(target, repeat + 1, terms);
        next.hours = hours;
        next.priority = priority;
        return next;
    }

    Target target() {
        return target;
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

    boolean runs() {
        return started() && !met() && !ended();
    }

    Instant startedAt() {
        return startedAt;
    }

    /** When it was met or ended. */
    Instant overAt() {
        return metAt != null ? metAt : endedAt;
    }

    /** The ticket's priority from an instant on; may come before the start. */
    void priority(int changed, Instant at) {
        if (changed != priority) {
            if (terms != null && !terms.calendars(changed).equals(terms.calendars(priority))) {
                hours = started() ? hours.then(at, terms.calendars(changed)) : new Hours(terms.calendars(changed));
            }
            priority = changed;
            if (started()) {
                addBudgetStep(at, terms, movedTo());
            }
        }
    }

    /** Other terms from an instant on, null for none; the time used stays. */
    void apply(TargetTerms changed, Instant at) {
        terms = changed;
        if (changed != null) {
            List<CalendarStep> later = changed.calendars(priority);
            hours = hours == null ? Hours.startingAt(at, later) : hours.then(at, later);
        }
        if (started()) {
            addBudgetStep(at, terms, movedTo());
            if (waiting != null && runs()) {
                pause(waiting, at);
            }
        }
    }

    /** A due moment set by hand; without effect on a clock that does not run. */
    void moveDue(Instant dueAt, Instant at) {
        if (runs()) {
            addBudgetStep(at, terms, dueAt);
        }
    }

    void start(Instant at) {
        startedAt = at;
        current = new Segment(at, null, Kind.RUNNING, null);
        addBudgetStep(at, terms, null);
    }

    /** The ticket waits: a pause where the agreement says so, else it runs on with the reason. */
    void pause(WaitingStarted wait, Instant at) {
        SegmentReason reason = SegmentReason.of(wait.reason());
        NotPausing refusal =
                terms == null ? NotPausing.NOT_AGREED : terms.pausing().refusal(wait.reason(), wait.byBeheerpartner());
        enter(refusal == null ? Kind.PAUSED : Kind.RUNNING, reason, refusal, at);
        longestPause = refusal == null ? terms.pausing().longest().get(wait.reason()) : null;
        waiting = wait;
    }

    /** The ticket waits, which is a pause whatever the agreement says. */
    void pauseAnyway(SegmentReason reason, Instant at) {
        enter(Kind.PAUSED, reason, null, at);
    }

    void run(Instant at) {
        enter(Kind.RUNNING, null, null, at);
    }

    /** The beheerpartner calls it solved; time goes on when that is refused. */
    void resolve(Instant at) {
        enter(Kind.RESOLVED, null, null, at);
    }

    void leaveOut(Instant closedAt) {
        enter(Kind.CLOSED, null, null, closedAt);
    }

    void meet(Instant at) {
        metAt = at;
    }

    void end(Instant at, EndReason reason) {
        endedAt = at;
        endReason = reason;
    }

    /** As if it had never been met or ended. */
    void goOn() {
        metAt = null;
        endedAt = null;
        endReason = null;
    }

    /**
     * The clock of all changes so far; empty when it never started or nothing was ever promised.
     *
     * @param notOffered when the beheerpartner had not been offered the ticket
     * @param contested instants that lie in pauses which the school does not accept
     */
    Optional<Clock> clock(List<NotOffered> notOffered, List<Instant> contested) {
        if (!started() || budgets.stream().map(BudgetStep::budget).allMatch(Objects::isNull)) {
            return Optional.empty();
        }
        Instant met = metAt;
        Instant ended = endedAt;
        EndReason reason = endReason;
        if (ended == null) {
            ended = endOfPromise();
            reason = ended == null ? null : EndReason.NOTHING_PROMISED;
        }
        if (ended != null) {
            met = null;
        }
        List<Segment> segments = segmentsUntil(met == null ? ended : met).stream()
                .flatMap(segment -> NotOffered.cut(segment, notOffered))
                .map(segment -> isContested(segment, contested) ? segment.contested() : segment)
                .toList();
        return Optional.of(new Clock(target, repeat, hours, startedAt, segments, budgets, met, ended, reason));
    }

    private static boolean isContested(Segment segment, List<Instant> contested) {
        return segment.kind() == Kind.PAUSED && contested.stream().anyMatch(segment::contains);
    }

    /** Goes over to another kind of segment; does nothing when it already holds. */
    private void enter(Kind kind, SegmentReason reason, NotPausing notPausing, Instant at) {
        if (current.kind() == kind && current.reason() == reason && current.notPausing() == notPausing) {
            return;
        }
        if (current.from().isBefore(at)) {
            addWithinLimit(past, current.until(at));
        }
        current = new Segment(at, null, kind, reason, notPausing, false);
        longestPause = null;
        waiting = null;
    }

    /** Adds the present segment, of which only a part is a pause when it lasts longer than a pause may. */
    private void addWithinLimit(List<Segment> segments, Segment segment) {
        Optional<Instant> limit = longestPause == null || segment.kind() != Kind.PAUSED
                ? Optional.empty()
                : hours.add(segment.from(), longestPause).filter(segment::contains);
        if (limit.isEmpty()) {
            segments.add(segment);
            return;
        }
        segments.add(segment.until(limit.get()));
        segments.add(
                new Segment(limit.get(), segment.to(), Kind.RUNNING, segment.reason(), NotPausing.PAUSE_LIMIT, false));
    }

    /** Since when the priority is one that is promised nothing; null when the deciding priority has a budget. */
    private Instant endOfPromise() {
        Instant since = null;
        for (BudgetStep step : budgets) {
            if (metAt != null && step.from().isAfter(metAt)) {
                break;
            }
            if (step.promises()) {
                since = null;
            } else if (since == null) {
                since = step.from();
            }
        }
        return since;
    }

    private List<Segment> segmentsUntil(Instant end) {
        List<Segment> segments = new ArrayList<>(past);
        addWithinLimit(segments, current);
        return end == null
                ? segments
                : segments.stream()
                        .filter(segment -> segment.from().isBefore(end))
                        .map(segment -> segment.until(end))
                        .toList();
    }

    private Instant movedTo() {
        return budgets.isEmpty() ? null : budgets.get(budgets.size() - 1).movedTo();
    }

    private void addBudgetStep(Instant at, TargetTerms held, Instant movedTo) {
        Budget budget = held == null ? null : held.budgets().get(priority);
        budgets.add(new BudgetStep(
                at, priority, budget == null ? null : budget.serviceTime(startedAt, hours.at(at)), movedTo));
    }
}
