package nl.schoolbel.knowledge.articles;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One version of an article.
 *
 * @param byItself true when it was drafted from a ticket
 * @param checkedAt absent for a draft
 * @param validatedAt absent when it never was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ArticleVersionView(
        @Schema(description = "From 1") int version,
        UUID toolId,
        String title,
        String problem,
        String solution,

        @Schema(description = "True when it was drafted from a ticket")
        boolean byItself,

        Instant writtenAt,
        Instant checkedAt,
        Instant validatedAt) {}
