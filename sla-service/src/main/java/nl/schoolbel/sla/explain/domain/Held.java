package nl.schoolbel.sla.explain.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * What a clock was held to from an instant on, and why.
 *
 * @param factId the fact that brought it; null at the start and where no fact of that instant is known
 * @param priority 1 up to and including 4
 * @param budget service time; null when nothing is promised for the priority
 * @param workingDays the working days that the budget comes from; 0 when it was agreed as service time
 * @param endOfWorkingDay whether the last of those days counts until its close
 * @param movedTo the due moment set by hand; null when there is none
 * @param decides true for the one that the verdict is by
 */
public record Held(
        Instant from,
        Cause cause,
        UUID factId,
        int priority,
        Duration budget,
        int workingDays,
        boolean endOfWorkingDay,
        Instant movedTo,
        boolean decides) {

    /** What changed. */
    public enum Cause {
        START("start"),
        PRIORITY_CHANGED("priority-changed"),
        TERMS_APPLIED("terms-applied"),
        DUE_MOMENT_MOVED("due-moment-moved");

        private final String json;

        Cause(String json) {
            this.json = json;
        }

        /** The name in JSON. */
        public String json() {
            return json;
        }
    }
}
