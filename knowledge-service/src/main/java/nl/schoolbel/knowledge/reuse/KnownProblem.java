package nl.schoolbel.knowledge.reuse;

import java.util.UUID;
import nl.schoolbel.knowledge.articles.ArticleState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A problem with a tool that an article tells of.
 *
 * @param ticketsOfLate tickets that the article was put on in the last {@code lateDays} days
 */
public record KnownProblem(
        UUID articleId,
        String title,
        ArticleState state,

        @Schema(description = "Tickets that the article was put on in the last lateDays days")
        int ticketsOfLate) {}
