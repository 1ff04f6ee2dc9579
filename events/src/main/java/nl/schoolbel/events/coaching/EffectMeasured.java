package nl.schoolbel.events.coaching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.OccurredBy;

/**
 * Tickets about a tool at a school were compared before and after coaching. It is measured once; it says that numbers
 * changed, never why.
 *
 * @param effectId the measurement, also the key of the record
 * @param about {@code activity} or {@code cycle}
 * @param aboutId that activity or cycle
 * @param schoolId the school
 * @param toolId the tool
 * @param turningDate the day that lies between before and after
 * @param ticketsBefore how many were reported before
 * @param ticketsAfter how many were reported after
 * @param beforeSchoolWeeks how long before was looked at
 * @param afterSchoolWeeks how long after was looked at
 * @param verdict {@code fell}, {@code rose}, {@code same} (no clear difference) or {@code too-few} (too few to say)
 * @param occurredAt when it was measured
 * @param occurredBy whose clock read {@code occurredAt}
 */
public record EffectMeasured(
        UUID effectId,
        String about,
        UUID aboutId,
        UUID schoolId,
        UUID toolId,
        LocalDate turningDate,
        int ticketsBefore,
        int ticketsAfter,
        double beforeSchoolWeeks,
        double afterSchoolWeeks,
        String verdict,
        Instant occurredAt,
        OccurredBy occurredBy)
        implements Fact {}
