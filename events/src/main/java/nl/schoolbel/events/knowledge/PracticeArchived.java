package nl.schoolbel.events.knowledge;

import java.time.Instant;
import java.util.UUID;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.MayBeAbsent;
import nl.schoolbel.events.envelope.OccurredBy;

/**
 * A published practice was taken from the list. What refers to it goes on to do so.
 *
 * @param practiceId the practice, also the key of the record
 * @param version the version that was published last
 * @param title the name of the practice, for who hears this before its publication
 * @param toolId the tool it is about; absent when it is about none
 * @param occurredAt when it happened
 * @param occurredBy whose clock read {@code occurredAt}
 */
public record PracticeArchived(
        UUID practiceId,
        int version,
        String title,
        @MayBeAbsent UUID toolId,
        Instant occurredAt,
        OccurredBy occurredBy) implements Fact {}
