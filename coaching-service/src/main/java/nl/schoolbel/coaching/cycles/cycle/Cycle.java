package nl.schoolbel.coaching.cycles.cycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.coaching.cycles.domain.Criteria;
import nl.schoolbel.coaching.cycles.domain.Phase;

/**
 * A cycle as it stands in its row.
 *
 * @param turn 1, and one more each time that it was decided to adapt
 * @param borgingFrom the day on which borging began last; {@code null} before it and after going back
 * @param endedOn only when done
 * @param pausedOn the first day of the pause in which it stands; {@code null} while it runs
 * @param schoolYear the year in which the school year of its start begins
 * @param decision the last one; {@code null} before the first
 * @param goalReached by the last measured result; {@code null} when none was measured
 * @param embedded when done: whether the last check found all that was asked for
 * @param checkWeeks after how many school weeks of borging it is checked, ascending
 * @param reviewDate when the school looks at it again; {@code null} when it does not
 * @param contentGoneAt when its words and numbers were taken out, because their time was over
 */
public record Cycle(
        UUID id,
        long version,
        UUID coachId,
        UUID schoolId,
        Subject subject,
        String title,
        Aim aim,
        Phase phase,
        int turn,
        LocalDate startedOn,
        LocalDate borgingFrom,
        LocalDate endedOn,
        LocalDate pausedOn,
        int schoolYear,
        CycleDecision decision,
        Boolean goalReached,
        Boolean embedded,
        int teachers,
        List<Integer> checkWeeks,
        Criteria criteria,
        LocalDate reviewDate,
        Instant createdAt,
        Instant contentGoneAt) {

    public boolean isPaused() {
        return pausedOn != null;
    }

    public boolean isDone() {
        return phase == Phase.DONE;
    }
}
