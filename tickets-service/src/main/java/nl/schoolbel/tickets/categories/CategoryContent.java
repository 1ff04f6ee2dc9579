package nl.schoolbel.tickets.categories;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that can be said of a category; a change replaces it all. */
public record CategoryContent(
        @Schema(description = "The one above it; absent for one at the top")
        UUID parentId,

        @NotBlank @Size(max = 60) @Schema(examples = "Netwerk & wifi")
        String name,

        @Schema(description = "Whether reports can be put under it. Absent means yes")
        Boolean active,

        @Min(0) @Max(10_000) @Schema(description = "Its place among its siblings, lowest first. Absent means last")
        Integer position) {

    static final int LAST = 10_000;

    Category of(UUID id) {
        return new Category(
                id, parentId, name.strip(), !Boolean.FALSE.equals(active), position == null ? LAST : position);
    }
}
