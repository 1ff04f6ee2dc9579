package nl.schoolbel.knowledge.vetting;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody else wants the same tool. */
@Schema(name = "ToolRequestSupport")
public record Supporting(
        @Schema(description = "One of the caller's own; a coach may name any") @NotNull
        UUID schoolId) {}
