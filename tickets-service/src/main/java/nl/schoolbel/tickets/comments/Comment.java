package nl.schoolbel.tickets.comments;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that was said.
 *
 * @param by as which role, never who
 * @param publicComment false for what only the school's side sees
 * @param about {@code comment}, or the action whose reason this is, such as {@code refuse}
 * @param attachmentIds files of the ticket; {@code null} for none
 * @param redactedAt when the words were taken out for good; {@code null} for never
 */
public record Comment(
        UUID id,
        @Schema(description = "The role of who said it") String by,

        @JsonProperty("public") @Schema(description = "False: not for the beheerpartner")
        boolean publicComment,

        @Schema(description = "comment, or the action whose reason this is")
        String about,

        String text,

        @Schema(description = "The files that it speaks of and that are still there; absent for none")
        List<UUID> attachmentIds,

        Instant writtenAt,

        @Schema(description = "Present when the words were taken out for good")
        Instant redactedAt) {}
