package nl.schoolbel.knowledge.practices;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schoolbel.events.terms.PracticeOutcome;
import nl.schoolbel.events.terms.SubjectArea;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The words of one version as they are given out; what is not known is absent.
 *
 * @param authorRoles as what its authors made it
 * @param authorName only with the author's consent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PracticeWords(
        UUID schoolId,
        UUID toolId,
        List<UUID> moreToolIds,
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

        @Schema(description = "As what its authors made it") List<AuthorRole> authorRoles,

        List<AuthorRole> coAuthorRoles,

        @Schema(description = "Only with the author's consent")
        String authorName,

        Licence licence,
        BasedOn basedOn) {

    /** @param author as what its author wrote it; {@code null} when that is not known */
    static PracticeWords of(PracticeText text, AuthorRole author) {
        return new PracticeWords(
                text.schoolId(),
                text.toolId(),
                text.moreToolIds(),
                text.title(),
                text.question(),
                text.setting(),
                text.context(),
                text.steps(),
                text.materialsNeeded(),
                text.subjectAreas(),
                text.durationMinutes(),
                text.outcome(),
                text.evidence(),
                authors(text, author),
                text.coAuthorRoles(),
                text.authorName(),
                text.licence(),
                text.basedOn());
    }

    /** The author first, then those who made it too. */
    static List<AuthorRole> authors(PracticeText text, AuthorRole author) {
        return Stream.concat(Stream.ofNullable(author), text.coAuthorRoles().stream())
                .distinct()
                .toList();
    }
}
