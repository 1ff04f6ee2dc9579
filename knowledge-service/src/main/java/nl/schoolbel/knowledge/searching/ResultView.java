package nl.schoolbel.knowledge.searching;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.terms.PracticeOutcome;
import nl.schoolbel.events.terms.SubjectArea;
import nl.schoolbel.knowledge.terms.Device;
import nl.schoolbel.knowledge.terms.ItemKind;
import nl.schoolbel.knowledge.terms.TargetGroup;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing that was found; what is not known is absent.
 *
 * @param titleHighlighted the title as HTML
 * @param snippet where the words stand, as HTML
 */
@Schema(name = "SearchResult")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResultView(
        ItemKind kind,
        UUID id,
        String title,

        @Schema(description = "HTML in which mark elements stand around what was found; all else is escaped")
        String titleHighlighted,

        @Schema(
                description =
                        "Where the words stand: HTML in which mark elements stand around them; all else is escaped")
        String snippet,

        @Schema(description = "The tool it is about; of a tool itself")
        UUID toolId,

        @Schema(description = "The school it comes from") UUID schoolId,

        List<SubjectArea> subjectAreas,
        List<TargetGroup> targets,
        List<Device> devices,
        @Schema(description = "Of a practice") PracticeOutcome outcome,

        @Schema(description = "False for what coaches alone find")
        boolean forEverybody,

        Instant publishedAt) {}
