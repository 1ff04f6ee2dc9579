package nl.schoolbel.knowledge.materials;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file with a practice, without its content.
 *
 * @param addedInVersion the first version that it belongs to
 * @param removedInVersion the first version that it does not belong to any more; {@code null} for none
 * @param redactedAt when its content and name were taken out for good; {@code null} for never
 * @param nameReplaced true when what it was called is not kept; told once, {@code null} from then on
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Material(
        UUID id,

        @Schema(description = "To show to people; not a path", examples = "werkblad.pdf")
        String name,

        @Schema(description = "What it is, whatever was declared", examples = "application/pdf")
        String mediaType,

        @Schema(description = "Of the content as it is kept")
        int sizeBytes,

        @Schema(description = "The first version that it belongs to")
        int addedInVersion,

        @Schema(description = "The first version that it does not belong to any more")
        Integer removedInVersion,

        Instant addedAt,

        @Schema(description = "Present when the content was taken out for good")
        Instant redactedAt,

        @Schema(description = "True in the answer to who sent it when the name held personal data and was replaced")
        Boolean nameReplaced) {}
