package nl.schoolbel.knowledge.vetting;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In which request this one goes on. */
@Schema(name = "ToolRequestMerging")
public record Merging(@NotNull UUID intoRequestId) {}
