package nl.schoolbel.sla.escalation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A late ticket brought to people's attention.
 *
 * @param repeat which clock of the target, from 1; above 1 for a promise that starts again, as that of updates does
 * @param percent of the budget used at that moment, 100 at the due moment
 * @param minutesAfterBreach service time after the breach; absent where the level lies at {@code percent}
 * @param acknowledgedAt absent until the beheerpartner answered
 * @param withdrawnAt set when later facts showed that there was no breach
 */
public record Escalation(
        UUID id,
        UUID ticketId,
        String target,
        int repeat,
        int level,
        int percent,
        Integer minutesAfterBreach,
        boolean raisesPriority,
        Instant dueAt,
        Instant escalatedAt,
        Instant acknowledgedAt,
        Instant withdrawnAt,
        List<ToldReceiver> receivers) {

    Escalation told(List<ToldReceiver> receivers) {
        return new Escalation(
                id,
                ticketId,
                target,
                repeat,
                level,
                percent,
                minutesAfterBreach,
                raisesPriority,
                dueAt,
                escalatedAt,
                acknowledgedAt,
                withdrawnAt,
                receivers);
    }
}
