package nl.schoolbel.tickets.attachments;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file with a ticket, without its content.
 *
 * @param by as which role, never who
 * @param publicAttachment false for what only the school's side sees
 * @param nameReplaced true when what it was called is not kept; told once, {@code null} from then on
 * @param redactedAt when its content and name were taken out for good; {@code null} for never
 */
public record Attachment(
        UUID id,

        @Schema(description = "The role of who put it there")
        String by,

        @JsonProperty("public") @Schema(description = "False: not for the beheerpartner")
        boolean publicAttachment,

        @Schema(description = "To show to people; not a path", examples = "digibord.jpg")
        String name,

        @Schema(description = "What it is, whatever was declared", examples = "image/jpeg")
        String mediaType,

        @Schema(description = "Of the content as it is kept")
        int sizeBytes,

        Instant addedAt,

        @Schema(description = "Present when the content was taken out for good")
        Instant redactedAt,

        @Schema(description = "True in the answer to who sent it when the name held personal data and was replaced")
        Boolean nameReplaced) {}
