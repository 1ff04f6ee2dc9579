package nl.schoolbel.coaching.effect;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.coaching.effect.domain.EffectWindow;
import nl.schoolbel.coaching.effect.domain.Side;
import nl.schoolbel.coaching.effect.domain.Verdict;

/**
 * A measurement; it does not change any more.
 *
 * @param before tickets about the tool at the school
 * @param questionsBefore how many of them turned out to be user questions
 * @param comparison other schools in the same days
 * @param also what else was done about the tool at the school in those days: kinds of activity, or {@code cycle}
 */
record Effect(
        UUID id,
        Coaching coaching,
        EffectWindow window,
        Side before,
        Side after,
        int questionsBefore,
        int questionsAfter,
        Verdict verdict,
        Comparison comparison,
        List<String> also,
        Instant measuredAt) {

    /**
     * Schools that had tickets about the tool in the same days, and no coaching about it. Their numbers stand beside; nothing
     * is taken off.
     */
    record Comparison(int schools, Side before, Side after) {

        static final Comparison NONE = new Comparison(0, new Side(0, 0), new Side(0, 0));
    }
}
