package nl.schoolbel.knowledge.reviews;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import nl.schoolbel.knowledge.terms.ItemKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a review is about, and nothing more of it than that. */
@Schema(description = "A tool, practice or article that everybody reads")
public record Reviewed(@NotNull ItemKind kind, @NotNull UUID id) {}
