package nl.schoolbel.sla.explain.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.schoolbel.sla.clock.domain.Budget;
import nl.schoolbel.sla.clock.domain.BudgetStep;
import nl.schoolbel.sla.clock.domain.Clock;
import nl.schoolbel.sla.clock.domain.ClockTerms;
import nl.schoolbel.sla.clock.domain.Segment;
import nl.schoolbel.sla.clock.domain.Segment.Kind;
import nl.schoolbel.sla.clock.domain.Target;
import nl.schoolbel.sla.clock.domain.TargetTerms;
import nl.schoolbel.sla.clock.domain.TicketFact;
import nl.schoolbel.sla.clock.domain.TicketFact.DueMomentMoved;
import nl.schoolbel.sla.clock.domain.TicketFact.PriorityChanged;
import nl.schoolbel.sla.clock.domain.TicketFact.TermsApplied;
import nl.schoolbel.sla.explain.domain.Held.Cause;

/** Takes a folded clock apart into steps that add up. */
public final class Explainer {

    private final Clock clock;
    private final Collection<TicketFact> facts;
    private final Collection<ClockTerms> terms;
    private final ClosedDays closed;
    private final Instant known;
    private final Instant due;

    private Explainer(
            Clock clock,
            Collection<TicketFact> facts,
            Collection<ClockTerms> terms,
            ClosedDays closed,
            Instant known,
            Instant due) {
        this.clock = clock;
        this.facts = facts;
        this.terms = terms;
        this.closed = closed;
        this.known = known;
        this.due = due;
    }

    /**
     * Explains a clock as it stands at a moment.
     *
     * @param facts those that it was folded from
     * @param terms those that it was folded under
     */
    public static Explanation explain(
            Clock clock, Collection<TicketFact> facts, Collection<ClockTerms> terms, ClosedDays closed, Instant now) {
        Instant known = clock.overBy(now) ? clock.overAt() : later(now, clock.startedAt());
        return new Explainer(clock, facts, terms, closed, known, clock.heldAgainst()).explain(now);
    }

    private Explanation explain(Instant now) {
        Instant met = clock.metAt();
        Duration elapsed = clock.elapsed(known);
        return new Explanation(
                clock.target(),
                clock.repeat(),
                clock.hours().at(clock.startedAt()).zone(),
                clock.stateAt(now),
                clock.startedAt(),
                Step.starting(clock.target(), clock.startedAt(), facts),
                held(),
                parts(),
                due,
                met,
                met == null ? null : Step.meeting(clock.target(), met, facts),
                clock.endedAt(),
                clock.endReason(),
                clock.budget(),
                elapsed,
                clock.paused(known),
                lateBy(elapsed));
    }

    private Duration lateBy(Duration elapsed) {
        if (clock.movedTo() != null) {
            return elapsed.minus(clock.elapsed(earlier(known, clock.movedTo())));
        }
        Duration late = elapsed.minus(clock.budget());
        return late.isNegative() ? Duration.ZERO : late;
    }

    private List<Part> parts() {
        Instant horizon = due == null ? known : later(known, due);
        List<Part> parts = new ArrayList<>();
        for (Segment segment : clock.segments()) {
            Instant until = segment.to() == null ? horizon : earlier(segment.to(), horizon);
            addPieces(parts, segment, segment.from(), until);
        }
        if (!clock.open() && clock.movedTo() == null && horizon.isAfter(clock.overAt())) {
            addPieces(parts, new Segment(clock.overAt(), null, Kind.RUNNING, null), clock.overAt(), horizon);
        }
        return List.copyOf(parts);
    }

    /** One part, or more where the due moment or the present lies inside. */
    private void addPieces(List<Part> parts, Segment segment, Instant from, Instant until) {
        if (!from.isBefore(until)) {
            return;
        }
        SortedSet<Instant> cuts = new TreeSet<>(List.of(from, until));
        for (Instant cut : due == null ? List.of(known) : List.of(known, due)) {
            if (cut.isAfter(from) && cut.isBefore(until)) {
                cuts.add(cut);
            }
        }
        Instant begin = null;
        for (Instant cut : cuts) {
            if (begin != null) {
                parts.add(part(segment, begin, cut));
            }
            begin = cut;
        }
    }

    private Part part(Segment segment, Instant from, Instant until) {
        boolean runs = segment.kind() == Kind.RUNNING || segment.kind() == Kind.RESOLVED;
        Duration service = clock.hours().between(from, until);
        Days days = runs ? Days.of(clock.hours(), from, until, closed) : Days.NONE;
        return new Part(
                from,
                until,
                phase(from),
                segment.kind(),
                segment.reason(),
                segment.notPausing(),
                segment.disputed(),
                runs ? service : Duration.ZERO,
                runs ? Duration.ZERO : service,
                days.counted(),
                days.skipped());
    }

    private Phase phase(Instant from) {
        if (!from.isBefore(known)) {
            return Phase.AHEAD;
        }
        return due != null && !from.isBefore(due) ? Phase.LATE : Phase.WITHIN;
    }

    private List<Held> held() {
        List<BudgetStep> steps = clock.budgets();
        int deciding = deciding(steps);
        return IntStream.range(0, steps.size())
                .mapToObj(i -> held(steps.get(i), i == 0 ? null : steps.get(i - 1), i == deciding))
                .toList();
    }

    /** The last one with a promise up to the meeting, as the clock itself decides. */
    private int deciding(List<BudgetStep> steps) {
        int deciding = -1;
        for (int i = 0; i < steps.size(); i++) {
            boolean counts = clock.metAt() == null || !steps.get(i).from().isAfter(clock.metAt());
            if (counts && steps.get(i).budget() != null) {
                deciding = i;
            }
        }
        return deciding;
    }

    private Held held(BudgetStep step, BudgetStep before, boolean decides) {
        Cause cause = cause(step, before);
        Optional<Budget> written = step.budget() == null ? Optional.empty() : writtenAt(step);
        return new Held(
                step.from(),
                cause,
                factOf(cause, step),
                step.priority(),
                step.budget(),
                written.map(Budget::workingDays).orElse(0),
                written.map(Budget::endOfWorkingDay).orElse(false),
                step.movedTo(),
                decides);
    }

    private Cause cause(BudgetStep step, BudgetStep before) {
        if (before == null) {
            return Cause.START;
        }
        if (step.movedTo() != null && !step.movedTo().equals(before.movedTo())) {
            return Cause.DUE_MOMENT_MOVED;
        }
        return step.priority() != before.priority() ? Cause.PRIORITY_CHANGED : Cause.TERMS_APPLIED;
    }

    private UUID factOf(Cause cause, BudgetStep step) {
        Class<? extends TicketFact> type = switch (cause) {
            case DUE_MOMENT_MOVED -> DueMomentMoved.class;
            case TERMS_APPLIED -> TermsApplied.class;
            case START, PRIORITY_CHANGED -> PriorityChanged.class;
        };
        return cause == Cause.START
                ? null
                : facts.stream()
                        .filter(fact ->
                                type.isInstance(fact) && fact.occurredAt().equals(step.from()))
                        .map(TicketFact::id)
                        .findFirst()
                        .orElse(null);
    }

    /** The budget as it was written in the terms that held at a step. */
    private Optional<Budget> writtenAt(BudgetStep step) {
        Target target = clock.target();
        Optional<TargetTerms> applied = facts.stream()
                .filter(fact -> fact instanceof TermsApplied && target != Target.TRIAGE)
                .filter(fact -> !fact.occurredAt().isAfter(step.from()))
                .max(Comparator.comparing(TicketFact::occurredAt))
                .map(fact -> ((TermsApplied) fact).targets().get(target));
        return applied.or(() -> terms.stream()
                        .map(one -> one.targets().get(target))
                        .filter(one -> one != null)
                        .findFirst())
                .map(one -> one.budgets().get(step.priority()));
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
