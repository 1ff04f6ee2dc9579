package nl.schoolbel.tickets.categories;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a report can be about.
 *
 * @param parentId the one above it, {@code null} at the top
 * @param position its place among its siblings, lowest first, then by name
 */
public record Category(
        UUID id,

        @Schema(description = "The one above it; absent at the top")
        UUID parentId,

        String name,

        @Schema(description = "Whether reports can be put under it, if all above it are active too")
        boolean active,

        int position) {}
