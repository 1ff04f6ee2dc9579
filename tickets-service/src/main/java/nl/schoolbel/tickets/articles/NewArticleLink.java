package nl.schoolbel.tickets.articles;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article to put on a ticket. */
public record NewArticleLink(
        @NotNull UUID articleId,

        @Schema(description = "Whether it helped with the ticket; absent leaves it unsaid, or as it was")
        Boolean helped) {}
