package nl.schoolbel.knowledge.articles;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.schoolbel.platform.screening.PersonalDataKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The words of an article; always the whole, without a person or a school in it.
 *
 * @param toolId the tool it is about, from the tool list; absent when it is about none
 * @param title the problem in one line, as somebody who has it would say it
 * @param problem what somebody sees who has it
 * @param solution what to do; absent while nobody knows, and then it is no more than a draft
 */
public record ArticleText(
        UUID toolId,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 4000) String problem,
        @Size(min = 1, max = 4000) String solution,

        @Schema(description = "Kinds of personal data that seem to stand in the text and do not; the escape is audited")
        Set<PersonalDataKind> falseHits) {

    public ArticleText {
        title = title == null ? null : title.strip();
        solution = solution == null || solution.isBlank() ? null : solution;
    }

    /** The free texts by their JSON pointer, for screening. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("/title", title);
        texts.put("/problem", problem);
        texts.put("/solution", solution);
        return texts;
    }

    /** The same words, without what was said of them when they came. */
    public ArticleText kept() {
        return new ArticleText(toolId, title, problem, solution, null);
    }
}
