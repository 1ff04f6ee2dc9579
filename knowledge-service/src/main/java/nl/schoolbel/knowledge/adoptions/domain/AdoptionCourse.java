package nl.schoolbel.knowledge.adoptions.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a school did with a practice, step by step.
 *
 * @param atHome true when the practice is the school's own: it can be embedded there, which crosses no wall
 * @param ofSchool true when the practice came from a school; one of no school has no wall to cross
 * @param steps those that stand, in the order in which they were taken; none when all were taken back
 */
public record AdoptionCourse(boolean atHome, boolean ofSchool, List<Step> steps) {

    /** A slip is seen soon; later others have read it and figures were made of it. */
    static final Duration TAKEN_BACK_WITHIN = Duration.ofDays(14);

    /** Who begins: a school that drops what it never marked has nothing to tell. */
    private static final Set<Stage> FIRST = EnumSet.of(Stage.INTERESTED, Stage.TRYING, Stage.ADAPTED, Stage.EMBEDDED);

    /** Why a step cannot be taken or taken back. */
    public enum Refusal {
        /** This does not follow on where the school stands. */
        NOT_FROM_HERE,
        /** Its day has not come. */
        IN_THE_FUTURE,
        /** It lies before the step that it follows. */
        BEFORE_STEP_BEFORE,
        /** Others followed, or it was taken back before. */
        NOT_THE_LAST,
        /** Somebody else wrote it down. */
        OF_ANOTHER,
        /** It was written down too long ago. */
        TOO_LATE
    }

    public AdoptionCourse {
        steps = List.copyOf(steps);
        if (atHome && !ofSchool) {
            throw new IllegalArgumentException("a practice of no school has no home");
        }
    }

    /** How far the school is; empty when nothing stands. */
    public Optional<Stage> stage() {
        return last().map(Step::stage);
    }

    /** What may come next, in the order of the way. */
    public Set<Stage> next() {
        return after(atHome, stage());
    }

    /** What may come after a stage, or first of all where there is none. */
    public static Set<Stage> after(boolean atHome, Optional<Stage> stage) {
        if (atHome) {
            // There is nothing to try of what the school made itself, also when it takes it up again.
            return EnumSet.of(stage.equals(Optional.of(Stage.EMBEDDED)) ? Stage.DROPPED : Stage.EMBEDDED);
        }
        return stage.map(Stage::next).orElse(EnumSet.copyOf(FIRST));
    }

    /** Whether the school may go here. */
    public Optional<Refusal> step(Stage to) {
        return next().contains(to) ? Optional.empty() : Optional.of(Refusal.NOT_FROM_HERE);
    }

    /** Whether the next step can be of that day. */
    public Optional<Refusal> on(LocalDate date, LocalDate today) {
        if (date.isAfter(today)) {
            return Optional.of(Refusal.IN_THE_FUTURE);
        }
        return last().filter(before -> date.isBefore(before.date())).map(before -> Refusal.BEFORE_STEP_BEFORE);
    }

    /**
     * Whether somebody may take a step back, as written by mistake.
     *
     * @param number of the step
     * @param by who asks
     */
    public Optional<Refusal> takingBack(int number, String by, Instant now) {
        Optional<Step> last = last().filter(step -> step.number() == number);
        if (last.isEmpty()) {
            return Optional.of(Refusal.NOT_THE_LAST);
        }
        if (!last.get().recorder().equals(by)) {
            return Optional.of(Refusal.OF_ANOTHER);
        }
        return now.isBefore(last.get().recordedAt().plus(TAKEN_BACK_WITHIN))
                ? Optional.empty()
                : Optional.of(Refusal.TOO_LATE);
    }

    /** With one more step. */
    public AdoptionCourse with(Step step) {
        return new AdoptionCourse(
                atHome, ofSchool, Stream.concat(steps.stream(), Stream.of(step)).toList());
    }

    /** Without its last step. */
    public AdoptionCourse withoutLast() {
        return new AdoptionCourse(atHome, ofSchool, steps.subList(0, steps.size() - 1));
    }

    /** The last step that stands. */
    public Optional<Step> last() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
    }

    /** The first day on which the school did it, also when it stopped since. */
    public Optional<LocalDate> triedOn() {
        return steps.stream()
                .filter(step -> step.stage().isDoing())
                .map(Step::date)
                .findFirst();
    }

    /** Since when it is part of how the school works; empty when it is not now. */
    public Optional<LocalDate> embeddedSince() {
        return last().filter(step -> step.stage() == Stage.EMBEDDED).map(Step::date);
    }

    /** True when another school than the one it came from does or did it. */
    public boolean crossedWall() {
        return ofSchool && !atHome && triedOn().isPresent();
    }
}
