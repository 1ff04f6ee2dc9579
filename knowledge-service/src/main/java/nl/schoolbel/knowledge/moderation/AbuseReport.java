package nl.schoolbel.knowledge.moderation;

import java.time.Instant;
import java.util.UUID;

/**
 * A report as it is stored.
 *
 * @param reporter the subject of who reported it; leaves the service nowhere
 * @param outcome {@code null} while it is open
 */
record AbuseReport(
        UUID id,
        long revision,
        Reported thing,
        String reporter,
        AbuseReason reason,
        String note,
        Instant reportedAt,
        ReportOutcome outcome,
        String outcomeNote,
        Instant settledAt) {

    AbuseReportView view(boolean own) {
        return new AbuseReportView(
                id,
                outcome == null ? ReportState.OPEN : ReportState.SETTLED,
                thing,
                reason,
                note,
                own,
                reportedAt,
                outcome,
                outcomeNote,
                settledAt,
                ThingLinks.of(thing),
                revision);
    }
}
