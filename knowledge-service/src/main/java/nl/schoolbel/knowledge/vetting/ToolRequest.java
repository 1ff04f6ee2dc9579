package nl.schoolbel.knowledge.vetting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.terms.PrivacyDecision;
import nl.schoolbel.events.terms.SubjectArea;
import nl.schoolbel.knowledge.terms.TargetGroup;
import nl.schoolbel.knowledge.vetting.domain.RequestLife;

/**
 * A request as it is stored.
 *
 * @param revision goes up at each change but support, for the ETag
 * @param position in the waiting list, from 1; {@code null} once it has ended
 * @param schoolIds of who asks, each once
 * @param own whether the reader asks for it too
 */
record ToolRequest(
        UUID id,
        long revision,
        RequestLife life,
        String name,
        UUID toolId,
        String why,
        List<SubjectArea> subjectAreas,
        List<TargetGroup> targets,
        String website,
        Instant askedAt,
        Instant reviewAt,
        String reviewNote,
        Instant endedAt,
        PrivacyDecision decision,
        String conditions,
        String reason,
        UUID mergedInto,
        Integer position,
        List<UUID> schoolIds,
        boolean own) {}
