package nl.schoolbel.knowledge.practices;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.terms.PracticeOutcome;
import nl.schoolbel.events.terms.SubjectArea;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One version of a practice.
 *
 * @param publishedAt absent for a draft
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PracticeVersionView(
        @Schema(description = "From 1") int version,
        UUID schoolId,
        UUID toolId,
        String title,
        String question,
        String setting,
        List<String> steps,
        List<SubjectArea> subjectAreas,
        @Schema(description = "In minutes") int durationMinutes,
        PracticeOutcome outcome,
        Instant writtenAt,
        Instant publishedAt) {}
