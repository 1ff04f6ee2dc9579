package nl.schoolbel.knowledge.suggestions;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How it went on after suggestions were shown. */
public record NewOutcome(
        @Schema(description = "The article that was read; absent for a card, or when none was opened")
        UUID articleId,

        @NotNull Boolean helped,

        @Schema(description = "The ticket that was reported all the same; absent for none")
        UUID ticketId) {}
