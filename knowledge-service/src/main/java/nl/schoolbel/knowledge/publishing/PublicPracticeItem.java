package nl.schoolbel.knowledge.publishing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.terms.PracticeOutcome;
import nl.schoolbel.events.terms.SubjectArea;
import nl.schoolbel.knowledge.practices.Licence;
import nl.schoolbel.knowledge.terms.TargetGroup;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A published practice in a list; all of it stands at its address. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublicPracticeItem(
        UUID id,
        String url,
        int version,
        String title,
        String question,
        List<SubjectArea> subjectAreas,
        List<TargetGroup> targets,
        @Schema(description = "In minutes") int durationMinutes,
        PracticeOutcome outcome,
        Licence licence,
        String licenceUrl,

        @Schema(description = "Nobody said for long that it is still right")
        boolean stale,

        Instant publishedAt) {}
