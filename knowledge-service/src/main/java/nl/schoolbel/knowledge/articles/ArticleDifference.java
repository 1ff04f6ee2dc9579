package nl.schoolbel.knowledge.articles;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One field that two versions do not have alike.
 *
 * @param before absent when the earlier one has none
 * @param after absent when the later one has none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ArticleDifference(
        @Schema(examples = "solution") String field, String before, String after) {

    static List<ArticleDifference> between(ArticleText before, ArticleText after) {
        List<ArticleDifference> differences = new ArrayList<>();
        add(differences, "toolId", before.toolId(), after.toolId());
        add(differences, "title", before.title(), after.title());
        add(differences, "problem", before.problem(), after.problem());
        add(differences, "solution", before.solution(), after.solution());
        return differences;
    }

    private static void add(List<ArticleDifference> differences, String field, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            differences.add(new ArticleDifference(
                    field, before == null ? null : before.toString(), after == null ? null : after.toString()));
        }
    }
}
