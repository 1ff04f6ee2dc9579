package nl.schoolbel.tickets.articles;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An article on a ticket; its words are read at knowledge-service.
 *
 * @param title absent when nobody can read it any more
 * @param validated absent like the title
 * @param helped absent when nobody said
 */
public record ArticleLink(
        UUID articleId,

        @Schema(description = "Absent when nobody can read it any more")
        String title,

        @Schema(description = "True when it is held to be right; absent like the title")
        Boolean validated,

        @Schema(description = "Whether it helped with the ticket; absent when nobody said")
        Boolean helped,

        Instant linkedAt) {}
