package nl.schoolbel.knowledge.moderation;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a report is about. */
@Schema(description = "The text of a tool card, a practice, an article or a review that everybody reads")
public record Reported(@NotNull ReportedKind kind, @NotNull UUID id) {}
