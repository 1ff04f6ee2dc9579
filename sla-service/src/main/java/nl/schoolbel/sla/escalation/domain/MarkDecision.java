package nl.schoolbel.sla.escalation.domain;

import java.time.Instant;

/**
 * What is to be done with a mark.
 *
 * @param mark its key, in the clock's present cycle
 * @param plannedAt when it was or will be reached, whatever the moment of firing; null when the clock does not get there
 * @param outcome what to do
 * @param skipReason why it is skipped; null otherwise
 * @param breach true for the mark whose firing makes the breach known: the first late one of its cycle
 */
public record MarkDecision(Mark mark, Instant plannedAt, Outcome outcome, SkipReason skipReason, boolean breach) {

    /** What to do with a mark. */
    public enum Outcome {
        /** Reached: tell it now; the last word on this mark. */
        FIRE,
        /** Reached, but not to be told any more; the last word on this mark. */
        SKIP,
        /** Not reached: look again at {@code plannedAt}, or when the clock changes. */
        WAIT
    }

    /** Why a reached mark is not told. */
    public enum SkipReason {
        /** A higher mark is told, or was. */
        OVERTAKEN("overtaken"),
        /** It was told in an earlier cycle and that still holds. */
        TOLD_BEFORE("told-before"),
        /** A warning that comes after the target was met or the clock ended. */
        CLOCK_OVER("clock-over");

        private final String json;

        SkipReason(String json) {
            this.json = json;
        }

        /** The name in JSON and tables. */
        public String json() {
            return json;
        }
    }

    /** True when nothing is to be said about the mark after this. */
    public boolean isLastWord() {
        return outcome != Outcome.WAIT;
    }

    /** True when it is skipped for a higher one. */
    public boolean isOvertaken() {
        return skipReason == SkipReason.OVERTAKEN;
    }

    static MarkDecision fire(Mark mark, Instant plannedAt, boolean breach) {
        return new MarkDecision(mark, plannedAt, Outcome.FIRE, null, breach);
    }

    static MarkDecision skip(Mark mark, Instant plannedAt, SkipReason reason) {
        return new MarkDecision(mark, plannedAt, Outcome.SKIP, reason, false);
    }

    static MarkDecision await(Mark mark, Instant plannedAt) {
        return new MarkDecision(mark, plannedAt, Outcome.WAIT, null, false);
    }
}
