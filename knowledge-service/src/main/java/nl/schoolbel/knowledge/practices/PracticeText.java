package nl.schoolbel.knowledge.practices;

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
import nl.schoolbel.events.terms.PracticeOutcome;
import nl.schoolbel.events.terms.SubjectArea;
import nl.schoolbel.platform.screening.PersonalDataKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody writes of a practice; always the whole, without names of people.
 *
 * @param schoolId where it was tried, one of the writer's own; a coach may name any school, or none
 * @param toolId the tool it is about, from the tool list; absent when it is about none
 * @param title the name by which others find it
 * @param question what one wanted to know or reach
 * @param setting with which group, which devices, which help
 * @param steps what was done, in this order
 * @param subjectAreas what children learn by it; absent counts as none, which is: for any
 * @param durationMinutes how long it takes in the lesson
 * @param outcome what came of it; that it did not work is worth telling
 */
public record PracticeText(
        UUID schoolId,
        UUID toolId,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 2000) String question,
        @NotBlank @Size(max = 2000) String setting,
        @NotNull @Size(min = 1, max = 30) List<@NotBlank @Size(max = 2000) String> steps,
        @Size(max = 20) List<@NotNull SubjectArea> subjectAreas,

        @Schema(description = "In minutes") @NotNull @Min(1) @Max(6000)
        Integer durationMinutes,

        @NotNull PracticeOutcome outcome,

        @Schema(description = "Kinds of personal data that seem to stand in the text and do not; the escape is audited")
        Set<PersonalDataKind> falseHits) {

    public PracticeText {
        title = title == null ? null : title.strip();
        steps = steps == null ? null : Collections.unmodifiableList(new ArrayList<>(steps));
        subjectAreas = subjectAreas == null
                ? List.of()
                : subjectAreas.stream().distinct().toList();
    }

    /** The free texts by their JSON pointer, for screening. */
    Map<String, String> texts() {
        Map<String, String> texts =
                new LinkedHashMap<>(Map.of("/title", title, "/question", question, "/setting", setting));
        for (int i = 0; i < steps.size(); i++) {
            texts.put("/steps/" + i, steps.get(i));
        }
        return texts;
    }

    /** The same words, without what was said of them when they came. */
    PracticeText kept() {
        return new PracticeText(
                schoolId, toolId, title, question, setting, steps, subjectAreas, durationMinutes, outcome, null);
    }
}
