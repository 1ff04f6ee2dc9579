package nl.schoolbel.knowledge.publishing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.events.terms.PracticeOutcome;
import nl.schoolbel.events.terms.SubjectArea;
import nl.schoolbel.knowledge.practices.AuthorRole;
import nl.schoolbel.knowledge.practices.BasedOn;
import nl.schoolbel.knowledge.practices.Evidence;
import nl.schoolbel.knowledge.practices.Licence;
import nl.schoolbel.knowledge.practices.PracticeContext;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A published practice as the world reads it; what is not known is absent. Nothing in it tells who wrote it, but the name
 * that an author consented to.
 *
 * @param url where it stays
 * @param version of the words; a later one has the same address
 * @param stale nobody said for long that it is still right
 * @param modifiedAt when it was published or confirmed last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublicPractice(
        UUID id,
        String url,

        @Schema(description = "From 1; a later one has the same address")
        int version,

        String title,
        String question,
        String setting,
        PracticeContext context,
        List<String> steps,
        List<String> materialsNeeded,
        List<SubjectArea> subjectAreas,
        @Schema(description = "In minutes") int durationMinutes,
        PracticeOutcome outcome,
        List<Evidence> evidence,
        List<AuthorRole> authorRoles,

        @Schema(description = "Only with the author's consent")
        String authorName,

        School school,
        List<Tool> tools,
        List<Material> materials,
        Licence licence,
        String licenceUrl,
        BasedOn basedOn,

        @Schema(description = "Nobody said for long that it is still right")
        boolean stale,

        Instant publishedAt,

        @Schema(description = "When it was published or confirmed last")
        Instant modifiedAt) {

    /** Where it was tried. */
    @Schema(name = "PublicSchool")
    public record School(String name, String brin) {}

    /** A tool that it needs. */
    @Schema(name = "PublicTool")
    public record Tool(UUID id, String name) {}

    /** A file that comes with it. */
    @Schema(name = "PublicMaterial")
    public record Material(UUID id, String name, String mediaType, long sizeBytes, String url) {}
}
