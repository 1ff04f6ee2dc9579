package nl.schoolbel.knowledge.drafting;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A ticket that had the problem of an article, for coaches. */
public record ArticleSource(
        UUID ticketId,

        @Schema(description = "When it was closed and looked at here")
        Instant seenAt,

        @Schema(description = "True when the draft has words of it")
        boolean words) {}
