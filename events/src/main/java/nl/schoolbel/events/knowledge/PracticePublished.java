package nl.schoolbel.events.knowledge;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.envelope.Fact;
import nl.schoolbel.events.envelope.MayBeAbsent;
import nl.schoolbel.events.envelope.OccurredBy;
import nl.schoolbel.events.terms.PracticeOutcome;

/**
 * A practice was published, for the first time or anew. Its words are read at knowledge-service; the title is the name by
 * which people know it, checked before publication like the rest.
 *
 * @param practiceId the practice, also the key of the record
 * @param version counts the published versions 1, 2, 3 … by their order, with holes
 * @param title the name of the practice
 * @param schoolId the school where it was tried; absent when it is of no school
 * @param toolId the tool it is about; absent when it is about none
 * @param subjectAreas slugs of what children learn by it; the list of areas may grow; empty when it is for any
 * @param outcome what came of it where it was tried
 * @param occurredAt when it happened
 * @param occurredBy whose clock read {@code occurredAt}
 */
public record PracticePublished(
        UUID practiceId,
        int version,
        String title,
        @MayBeAbsent UUID schoolId,
        @MayBeAbsent UUID toolId,
        List<String> subjectAreas,
        PracticeOutcome outcome,
        Instant occurredAt,
        OccurredBy occurredBy)
        implements Fact {
    /** Keeps its own copy of the list. */
    public PracticePublished {
        subjectAreas = List.copyOf(subjectAreas);
    }
}
