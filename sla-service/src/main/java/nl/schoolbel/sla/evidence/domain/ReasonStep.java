package nl.schoolbel.sla.evidence.domain;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * Something that was said of a breach.
 *
 * @param accountable with whom the reason lies, for a proposal or a decision; {@code null} otherwise
 * @param words why; {@code null} for an agreement
 */
public record ReasonStep(UUID id, Kind kind, Side side, Accountable accountable, String words, Instant takenAt) {

    /** What kind of step. */
    public enum Kind {
        PROPOSED,
        DISPUTED,
        AGREED,
        /** By the bestuur, of what was disputed. */
        DECIDED;

        /** The word in JSON and tables. */
        public String json() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Reads what {@link #json()} wrote. */
        public static Kind ofJson(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
