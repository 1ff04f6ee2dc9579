package nl.schoolbel.knowledge.practices;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schoolbel.events.terms.PracticeOutcome;
import nl.schoolbel.events.terms.SubjectArea;
import nl.schoolbel.platform.screening.PersonalDataKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody writes of a practice; always the whole. Of people it holds the author's name at most, and that with the
 * author's consent.
 *
 * @param schoolId where it was tried, one of the writer's own; a coach may name any school, or none
 * @param toolId the tool it is about, from the tool list; absent when it is about none
 * @param moreToolIds what else is used
 * @param title the name by which others find it
 * @param question what one wanted to know or reach
 * @param setting with which group, which devices, which help
 * @param context the same in words that can be filtered by; what is not known is absent
 * @param steps what was done, in this order
 * @param materialsNeeded what one needs, in words; files go with the practice apart
 * @param subjectAreas what children learn by it; absent counts as none, which is: for any
 * @param durationMinutes how long it takes in the lesson
 * @param outcome what came of it; that it did not work is worth telling
 * @param evidence by what one knows that
 * @param coAuthorRoles as what others of the school made it too
 * @param authorName by which the author wants to be named; only the author gives it
 * @param nameConsent {@code true} when the author agrees that everybody reads the name
 * @param licence absent counts as CC BY
 */
public record PracticeText(
        UUID schoolId,
        UUID toolId,

        @Schema(description = "What else is used") @Size(max = 5)
        List<@NotNull UUID> moreToolIds,

        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 2000) String question,
        @NotBlank @Size(max = 2000) String setting,
        @Valid PracticeContext context,
        @NotNull @Size(min = 1, max = 30) List<@NotBlank @Size(max = 2000) String> steps,

        @Schema(description = "What one needs, in words") @Size(max = 30)
        List<@NotBlank @Size(max = 200) String> materialsNeeded,

        @Size(max = 20) List<@NotNull SubjectArea> subjectAreas,

        @Schema(description = "In minutes") @NotNull @Min(1) @Max(6000)
        Integer durationMinutes,

        @NotNull PracticeOutcome outcome,

        @Schema(description = "By what one knows what came of it") @Size(max = 10)
        List<@NotNull @Valid Evidence> evidence,

        @Schema(description = "As what others of the school made it too") @Size(max = 3)
        List<@NotNull AuthorRole> coAuthorRoles,

        @Schema(description = "By which you want to be named; only with nameConsent, and only of yourself")
        @Size(max = 100)
        String authorName,

        @Schema(description = "True when you agree that everybody reads your name; to be withdrawn at any time")
        Boolean nameConsent,

        @Schema(description = "Without one cc-by-4.0") Licence licence,

        @Valid BasedOn basedOn,

        @Schema(description = "Kinds of personal data that seem to stand in the text and do not; the escape is audited")
        Set<PersonalDataKind> falseHits) {

    public PracticeText {
        title = title == null ? null : title.strip();
        steps = list(steps, null);
        moreToolIds = list(moreToolIds, List.of());
        materialsNeeded = list(materialsNeeded, List.of());
        evidence = list(evidence, List.of());
        context = context == null ? PracticeContext.UNKNOWN : context;
        subjectAreas = distinct(subjectAreas);
        coAuthorRoles = distinct(coAuthorRoles);
        authorName = authorName == null || authorName.isBlank() ? null : authorName.strip();
        licence = licence == null ? Licence.CC_BY_4_0 : licence;
    }

    /** The free texts by their JSON pointer, for screening. */
    Map<String, String> texts() {
        Map<String, String> texts =
                new LinkedHashMap<>(Map.of("/title", title, "/question", question, "/setting", setting));
        for (int i = 0; i < steps.size(); i++) {
            texts.put("/steps/" + i, steps.get(i));
        }
        for (int i = 0; i < materialsNeeded.size(); i++) {
            texts.put("/materialsNeeded/" + i, materialsNeeded.get(i));
        }
        for (int i = 0; i < evidence.size(); i++) {
            texts.put("/evidence/" + i + "/text", evidence.get(i).text());
            texts.put("/evidence/" + i + "/unit", evidence.get(i).unit());
        }
        texts.put("/authorName", authorName);
        if (basedOn != null) {
            texts.put("/basedOn/title", basedOn.title());
        }
        return texts;
    }

    /** The tool it is about first, then what else is used. */
    List<UUID> tools() {
        return Stream.concat(Stream.ofNullable(toolId), moreToolIds.stream()).toList();
    }

    /** The same words, without what was said of them when they came. */
    PracticeText kept(String name, BasedOn source) {
        return new PracticeText(
                schoolId,
                toolId,
                moreToolIds,
                title,
                question,
                setting,
                context,
                steps,
                materialsNeeded,
                subjectAreas,
                durationMinutes,
                outcome,
                evidence,
                coAuthorRoles,
                name,
                null,
                licence,
                source,
                null);
    }

    private static <T> List<T> list(List<T> given, List<T> absent) {
        return given == null ? absent : Collections.unmodifiableList(new ArrayList<>(given));
    }

    private static <T> List<T> distinct(List<T> given) {
        return given == null ? List.of() : given.stream().distinct().toList();
    }
}
